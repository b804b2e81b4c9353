import { allWarnings } from '@/lib/commands/site/reading/all-warnings';
import { formatProblem } from '@/lib/content/problem';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '@/lib/content/content-error';
import { readFolder } from '@/lib/content/read-folder';
import { noteOf } from '@/lib/readings/story-note';
import { safeHtml } from '@/lib/prose/safe-html';
import { drawableText } from '@/lib/publish/cards/content/drawable-text';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { missingGlyphs } from '@/lib/publish/cards/fit/missing-glyphs';
import { feeds } from '@/lib/publish/feeds/feeds';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { findStories } from '@/lib/search/hits/find-stories';
import { termsOf } from '@/lib/search/hits/terms';
import { searchFiles } from '@/lib/search/index/search-files';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';
import { seenText } from '@/lib/text/folding/fold';
import { openPagefind } from '../search/open-pagefind';
import { buildDay } from '../site/build-day';

const folder = join('tests', 'fixtures', 'case-files');

/** What a case expects: of the facts read, of the warnings or of the error. */
const expectedSchema = z.strictObject({
  dates: z.array(z.tuple([z.string(), z.string(), z.string()])).default([]),
  claims: z.number().optional(),
  speaker: z.string().optional(),
  speakerNot: z.string().optional(),
  speakerPages: z.number().optional(),
  paragraph: z.string().optional(),
  noShown: z.string().optional(),
  readOrWarns: z.string().optional(),
  undatedYear: z.array(z.string()).optional(),
  warns: z.literal(true).optional(),
  warnsOr: z.literal(true).optional(),
  accepts: z.literal(true).optional(),
  error: z.string().optional(),
  errorSays: z.string().optional(),
  finds: z.strictObject({ query: z.string(), stories: z.number() }).optional(),
  atomUpdated: z.string().optional(),
  icsDtstampOrLastModified: z.string().optional(),
  icsAllDayBlockAtMostDays: z.number().optional(),
  card: z.literal('drawn or told').optional(),
});

/** The site as it is published, which feeds and calendars need an address for. */
const served = (site: Site): Site => ({
  ...site,
  url: 'https://example.org',
  authority: 'example.org,2026',
});

/** How many stories a query finds, as the search page asks its index. */
async function storiesFound(site: Site, query: string): Promise<number> {
  const search = await openPagefind(await searchFiles(site));
  const terms = termsOf(query).map(({ words }) => search(words.join(' ')));
  return findStories(await Promise.all(terms)).length;
}

/** Days that each event of a calendar takes. */
const eventDays = (calendar: string) =>
  [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/g)].map(
    ([, from = '', to = '']) => (utcDay(to) - utcDay(from)) / 86_400_000,
  );

const utcDay = (day: string) => Date.parse(day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'));

const isDrawn = async (headline: string) => {
  const missing = await missingGlyphs(headline, readTypefaces());
  return drawableText(headline, missing) !== null;
};

function outcome(content: string) {
  try {
    const site = loadSite(content, buildDay);
    return { site, readings: site.entries.map(({ story }) => site.read(story)), error: '' };
  } catch (error) {
    if (error instanceof ContentError) return { site: null, readings: [], error: error.message };
    throw error;
  }
}

/** What is not as it is expected, in words; nothing where all is right. */
async function faults(
  content: string,
  expected: z.infer<typeof expectedSchema>,
): Promise<string[]> {
  const { site, readings, error } = outcome(content);
  const says = expected.error ?? expected.errorSays;
  if (says !== undefined) return new RegExp(says).test(error) ? [] : [`error: ${error}`];
  if (error !== '') return (expected.warnsOr ?? expected.noShown) ? [] : [`error: ${error}`];
  const stories = readings.map(({ story }) => story);
  const dates = stories.flatMap((story) => story.dates);
  const claims = stories.flatMap((story) => story.claims);
  const names = claims.map(({ speaker }) => speaker.resolved);
  const told = allWarnings(content, readings.map(noteOf), buildDay).map(formatProblem);
  const read = [...told, ...dates.map(({ quote }) => quote.text)].join(' ');
  const html = readFolder(content).articles.map(({ body }) => safeHtml(body));
  const { speaker, speakerPages, paragraph, noShown, readOrWarns, undatedYear = [] } = expected;
  const isPlaced = ([words, from, to]: [string, string, string]) =>
    dates.some(
      (date) => seenText(date.quote.text).includes(words) && date.from === from && date.to === to,
    );
  const wrong: Record<string, boolean> = {
    dates: !expected.dates.every(isPlaced),
    claims: expected.claims !== undefined && claims.length !== expected.claims,
    speaker: speaker !== undefined && names[0] !== speaker,
    speakerNot: names.some((name) => name === expected.speakerNot),
    speakerPages: speakerPages !== undefined && site?.speakers.length !== speakerPages,
    paragraph:
      paragraph !== undefined && !stories[0]?.paragraphs[0]?.quote.text.includes(paragraph),
    readOrWarns: readOrWarns !== undefined && !read.includes(readOrWarns),
    undatedYear: dates.some(
      ({ quote, from }) => quote.text === undatedYear[0] && from === undatedYear[1],
    ),
    warns: expected.warns === true && told.length === 0,
    noShown: noShown !== undefined && html.some((page) => page.includes(noShown)),
    ...(site && (await publishedFaults(site, expected, told))),
  };
  return Object.keys(wrong).filter((kind) => wrong[kind]);
}

/** The text of the files whose names end so. */
const textOf = (files: readonly SiteFile[], end: string) =>
  files
    .filter(({ path }) => path.endsWith(end))
    .map(({ content }) => String(content))
    .join('');

/** What of the files beside the pages is not as it is expected. */
async function publishedFaults(
  site: Site,
  { finds, ...expected }: z.infer<typeof expectedSchema>,
  told: readonly string[],
): Promise<Record<string, boolean>> {
  const {
    atomUpdated,
    icsDtstampOrLastModified: stamp,
    icsAllDayBlockAtMostDays: most,
    card,
  } = expected;
  const calendar = textOf(siteCalendar(served(site)), '.ics');
  const headline = site.entries[0]?.story.headline.text ?? '';
  return {
    finds: finds !== undefined && (await storiesFound(site, finds.query)) !== finds.stories,
    atom:
      atomUpdated !== undefined &&
      !textOf(feeds(served(site)), 'atom.xml').includes(`<updated>${atomUpdated}`),
    stamp: stamp !== undefined && !calendar.includes(`DTSTAMP:${stamp}`),
    days: most !== undefined && eventDays(calendar).some((days) => days > most),
    card:
      card !== undefined && !(await isDrawn(headline)) && !told.some((line) => /card/.test(line)),
  };
}

test.each(readdirSync(folder))('%s is read as a reader sees it, or told', async (name) => {
  const file = join(folder, name, 'expected.json');
  const expected = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(await faults(join(folder, name, 'content'), expected)).toEqual([]);
});

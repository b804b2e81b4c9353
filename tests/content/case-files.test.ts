import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '@/lib/content/content-error';
import { readFolder } from '@/lib/content/files/read-folder';
import { safeHtml } from '@/lib/prose/safe-html';
import { loadSite } from '@/lib/site/load-site';
import { seenText } from '@/lib/text/folding/fold';
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
});

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
function faults(content: string, expected: z.infer<typeof expectedSchema>): string[] {
  const { site, readings, error } = outcome(content);
  const says = expected.error ?? expected.errorSays;
  if (says !== undefined) return new RegExp(says).test(error) ? [] : [`error: ${error}`];
  if (error !== '') return (expected.warnsOr ?? expected.noShown) ? [] : [`error: ${error}`];
  const stories = readings.map(({ story }) => story);
  const dates = stories.flatMap((story) => story.dates);
  const claims = stories.flatMap((story) => story.claims);
  const names = claims.map(({ speaker }) => speaker.resolved);
  const told = site?.entries.flatMap(({ warnings }) => warnings) ?? [];
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
  };
  return Object.keys(wrong).filter((kind) => wrong[kind]);
}

test.each(readdirSync(folder))('%s is read as a reader sees it, or told', (name) => {
  const file = join(folder, name, 'expected.json');
  const expected = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(faults(join(folder, name, 'content'), expected)).toEqual([]);
});

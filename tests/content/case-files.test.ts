import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '@/lib/content/content-error';
import { readFolder } from '@/lib/content/read-folder';
import { safeHtml } from '@/lib/prose/safe-html';
import { loadSite } from '@/lib/site/load-site';
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

test.each(readdirSync(folder))('%s is read as a reader sees it, or told', (name) => {
  const expected = expectedSchema.parse(
    JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
  );
  const { site, readings, error } = outcome(join(folder, name, 'content'));
  const says = expected.error ?? expected.errorSays;
  if (says !== undefined) expect(error).toMatch(new RegExp(says));
  else if (!(error && (expected.warnsOr ?? expected.noShown))) expect(error).toBe('');
  const stories = readings.map(({ story }) => story);
  const dates = stories.flatMap((story) => story.dates);
  const claims = stories.flatMap((story) => story.claims);
  const told = site?.entries.flatMap(({ warnings }) => warnings) ?? [];
  for (const [words, from, to] of expected.dates)
    expect(
      dates.some(
        ({ quote, ...date }) =>
          quote.text.replaceAll(/\P{ASCII}/gu, '').includes(words.slice(-4)) &&
          date.from === from &&
          date.to === to,
      ),
    ).toBe(true);
  if (expected.claims !== undefined) expect(claims).toHaveLength(expected.claims);
  if (expected.speaker !== undefined) expect(claims[0]?.speaker.resolved).toBe(expected.speaker);
  expect(claims.map(({ speaker }) => speaker.resolved)).not.toContain(expected.speakerNot ?? '');
  if (expected.speakerPages !== undefined)
    expect(site?.speakers).toHaveLength(expected.speakerPages);
  if (expected.paragraph !== undefined)
    expect(stories[0]?.paragraphs[0]?.quote.text).toContain(expected.paragraph);
  if (expected.readOrWarns !== undefined)
    expect([...told, ...dates.map(({ quote }) => quote.text)].join(' ')).toContain(
      expected.readOrWarns,
    );
  const [words, year] = expected.undatedYear ?? [];
  expect(dates.filter(({ quote, from }) => quote.text === words && from === year)).toEqual([]);
  if (expected.warns) expect(told).not.toEqual([]);
  if (expected.noShown !== undefined && error === '')
    for (const { body } of readFolder(join(folder, name, 'content')).articles)
      expect(safeHtml(body)).not.toContain(expected.noShown);
});

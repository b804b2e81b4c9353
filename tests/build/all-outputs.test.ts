import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOutputs } from '@/lib/build/outputs/all-outputs';
import { fixtureSite } from '../setup/fixture-site';
import type { Site } from '@/lib/site/site';

const icon = readFileSync('app/icon.svg', 'utf8');

/** The slugs of the stories that have a file of some kind of their own. */
function slugsWith(kind: 'card' | 'story-data', site: Site): string[] {
  return [...allOutputs(site, icon)].flatMap((output) =>
    'task' in output && output.task.kind === kind ? [output.task.slug] : [],
  );
}

const all = fixtureSite.entries.map(({ story }) => story.slug).toSorted();

test('every story has its card, and its data and text', () => {
  expect(slugsWith('card', fixtureSite).toSorted()).toEqual(all);
  expect(slugsWith('story-data', fixtureSite).toSorted()).toEqual(all);
});

test('without an address there are no cards', () => {
  expect(slugsWith('card', { ...fixtureSite, url: null, authority: null })).toEqual([]);
});

test('what the settings leave out is not made', () => {
  const bare = { ...fixtureSite, files: { json: false, markdown: false, card: false } };
  expect(slugsWith('card', bare)).toEqual([]);
  expect(slugsWith('story-data', bare)).toEqual([]);
});

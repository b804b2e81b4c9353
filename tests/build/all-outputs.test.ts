import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOutputs } from '@/lib/build/outputs/all-outputs';
import type { Task } from '@/lib/build/outputs/task';
import { allPages } from '@/lib/pages/list/all-pages';
import { absolute, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { fixtureSite } from '../setup/fixture-site';

const icon = readFileSync('app/icon.svg', 'utf8');

const tasksOf = (site: Site): Task[] =>
  [...allOutputs(site, icon)].flatMap((output) => ('task' in output ? [output.task] : []));

/** The paths of all cards. */
const cardsOf = (site: Site) =>
  tasksOf(site)
    .flatMap((task) => (task.kind === 'card' ? [task.path] : []))
    .toSorted();

/** The slugs of the stories that have data or text of their own. */
const withData = (site: Site) =>
  tasksOf(site)
    .flatMap((task) => (task.kind === 'story-data' ? [task.slug] : []))
    .toSorted();

const slugs = fixtureSite.entries.map(({ story }) => story.slug).toSorted();

test('the site has its card, and every story its own, and its data and text', () => {
  expect(cardsOf(fixtureSite)).toEqual([paths.card, ...slugs.map(paths.storyCard)].toSorted());
  expect(withData(fixtureSite)).toEqual(slugs);
});

test('every page that can be shared shows a card that is made', () => {
  const made = new Set(cardsOf(fixtureSite).map((path) => absolute(fixtureSite, path)));
  const shared = [...allPages(fixtureSite)].flatMap(({ path, head }) =>
    head.shared === null ? [] : [{ path, card: head.shared.card }],
  );
  expect(shared.length).toBeGreaterThan(100);
  expect(shared.filter(({ card }) => card === null || !made.has(card.url))).toEqual([]);
  expect(shared.filter(({ card }) => card?.alt === '')).toEqual([]);
});

test('without an address there are no cards', () => {
  expect(cardsOf({ ...fixtureSite, url: null, authority: null })).toEqual([]);
});

test('what the settings leave out is not made', () => {
  const bare = { ...fixtureSite, files: { json: false, markdown: false, card: false } };
  expect(cardsOf(bare)).toEqual([]);
  expect(withData(bare)).toEqual([]);
});

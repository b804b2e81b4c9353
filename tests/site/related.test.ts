import { expect, test } from 'vitest';
import { moreOn } from '@/lib/site/more-on';
import { neighbours } from '@/lib/site/neighbours';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { siteOf } from './site-of';

const says = (name: string) => `${name} said it was so.`;
const on = (day: string, topic = '') =>
  `published: ${day}\n${topic === '' ? '' : `topics: [${topic}]\n`}`;
const site = siteOf(
  { text: says('Norvane'), front: on('2026-01-01', 'Ports') },
  { text: says('Norvane'), front: on('2026-01-02', 'Ports') },
  { text: says('Norvane'), front: on('2026-01-03', 'Rail') },
  { text: says('Quillmark'), front: on('2026-01-04', 'Ports') },
  { text: says('Norvane') },
);
const story = (slug: string): StoryBrief => {
  const entry = site.entryBySlug.get(slug);
  if (!entry) throw new Error(`no story ${slug}`);
  return entry.story;
};

const beside = (slug: string) =>
  neighbours(
    site,
    site.entries.findIndex((entry) => entry.story.slug === slug),
  );

test('the stories published before and after stand next to a story', () => {
  const { earlier, later } = beside('story-2');
  expect([earlier?.slug, later?.slug]).toEqual(['story-1', 'story-3']);
  expect(beside('story-4').later).toBeNull();
});

test('a story without a day of publication is nobody’s neighbour', () => {
  expect(beside('story-5')).toEqual({ earlier: null, later: null });
  expect(beside('story-1').earlier).toBeNull();
});

test('more on a speaker, then on a topic; what was said before comes first, no story twice', () => {
  const groups = moreOn(site, story('story-2'));
  expect(
    groups.map(({ name, path, stories }) => [name, path, stories.map(({ slug }) => slug)]),
  ).toEqual([
    ['Norvane', '/who/norvane/', ['story-1', 'story-5', 'story-3']],
    ['Ports', '/topics/ports/', ['story-4']],
  ]);
});

test('a topic of a single story is no reason to read on', () => {
  expect(moreOn(site, story('story-3')).map(({ name }) => name)).toEqual(['Norvane']);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSite } from '@/lib/site/load-site';
import { buildDay } from '../site/build-day';
import type { Story } from '@/lib/story/story';
import { storyOf } from './story-of';

const anchorsOf = ({ paragraphs, dates, claims }: Story) =>
  [...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences), ...dates, ...claims].map(
    ({ anchor }) => anchor,
  );

const kept = 'Norvane said on July 10, 2026 that it had closed its plant.';

test('anchors stay the same when other parts of the article change', () => {
  const before = storyOf(`# One\n\nIt rained in May 2026. The mayor said so.\n\n${kept}\n`);
  const after = storyOf(`# Another\n\nThe mayor denied it.\n\nAll of this is new.\n\n${kept}\n`);
  const ofKept = ({ paragraphs, dates, claims }: Story) => {
    const paragraph = paragraphs.find(({ quote }) => quote.text === kept);
    const sentence = paragraph?.sentences[0]?.anchor;
    return [
      paragraph?.anchor,
      sentence,
      ...[...dates, ...claims]
        .filter((fact) => fact.sentence === sentence)
        .map(({ anchor }) => anchor),
    ];
  };
  expect(ofKept(before)).toHaveLength(4);
  expect(ofKept(after)).toEqual(ofKept(before));
});

test('a sentence that stands twice has two anchors', () => {
  const anchors = anchorsOf(storyOf(`# Twice\n\n${kept}\n\n${kept}\n`));
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('no address of a story that was published has disappeared', () => {
  const published = readFileSync('tests/fixtures/published-addresses.txt', 'utf8').trim();
  const { entries, read } = loadSite('content', buildDay);
  const addresses = entries.flatMap(({ story }) =>
    [story.slug, ...story.aliases].flatMap((slug) => [
      `/stories/${slug}/`,
      ...anchorsOf(read(story).story).map((anchor) => `/stories/${slug}/#${anchor}`),
    ]),
  );
  const ofStories = published
    .split('\n')
    .filter((address) => /^\/stories\/[^/]+\/(?:#.*)?$/.test(address));
  expect(ofStories.length).toBeGreaterThan(20);
  expect(addresses).toEqual(expect.arrayContaining(ofStories));
});

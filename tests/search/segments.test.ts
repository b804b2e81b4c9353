import { expect, test } from 'vitest';
import { find } from '@/lib/search/browser/find';
import type { SearchData } from '@/lib/search/browser/search-data';
import { noFilters } from '@/lib/search/facets/facet-counts';
import { packSegments, unpackSegments } from '@/lib/search/shards/search-segment';
import { segmentsOf } from '@/lib/search/shards/segments-of';
import { shardStory } from '@/lib/search/shards/shard-story';
import { storyOf } from '../parse/story-of';

const entry = (number: number) => ({
  digest: `digest-${number}`,
  story: { id: `story-${number}`, length: 1800 },
});

/** Newest first. */
const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => entry(to - 1 - i));

const cut = (all: ReturnType<typeof entries>) => segmentsOf(all).map(({ segment }) => segment);
const all = entries(0, 6000);
const before = cut(all);
const known = new Set(before.map((segment) => JSON.stringify(segment)));
const changed = (after: typeof before) =>
  after.filter((segment) => !known.has(JSON.stringify(segment))).length;

test('segments hold every story in its order, and none is small but the newest', () => {
  expect(segmentsOf(all).flatMap((part) => part.entries)).toEqual(all);
  expect(before.length).toBeGreaterThan(3);
  for (const { stories } of before.slice(1)) expect(stories).toBeGreaterThanOrEqual(400);
  for (const { stories } of before) expect(stories).toBeLessThanOrEqual(1600);
  expect(new Set(before.map(({ name }) => name)).size).toBe(before.length);
  expect(unpackSegments(packSegments(before))).toEqual(before);
});

test('an edited story, a new one and one among the old change a segment, not those around it', () => {
  const edited = all.map((one, i) => (i === 3000 ? { ...one, digest: 'another' } : one));
  expect(changed(cut(edited))).toBe(1);
  expect(changed(cut([entry(6000), ...all]))).toBe(1);
  const inserted = [...all.slice(0, 3000), entry(9000), ...all.slice(3000)];
  expect(changed(cut(inserted))).toBeLessThanOrEqual(2);
  const deleted = all.toSpliced(3000, 1);
  expect(changed(cut(deleted))).toBeLessThanOrEqual(2);
});

const story = shardStory(
  { speakerByName: new Map(), language: 'en' },
  storyOf('# The ferry\n\nThe ferry to the island was late.'),
);

/** A search over segments, each of which finds stories by number; `asked` notes in which order. */
function dataOf(segments: readonly (readonly number[])[]): { data: SearchData; asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    data: {
      segments: segments.map((numbers, at) => ({
        index: async () => ({
          search: async () => {
            asked.push(at);
            return numbers.map((id, i) => ({ id: String(id), score: 10 - i, words: [0, 1] }));
          },
        }),
        numbers: async () => Number,
      })),
      facets: async () => [],
      story: async () => story,
    },
  };
}

test('the newest segment is asked first, and what older ones add stands below', async () => {
  const { data, asked } = dataOf([[4, 2], [], [91, 90]]);
  const listed: number[][] = [];
  const complete: boolean[] = [];
  for await (const found of find(data, { query: 'ferry', filters: noFilters })) {
    listed.push(found.listed.map(({ number }) => number));
    complete.push(found.complete);
    // Nothing older is asked before the newer is told.
    expect(asked).toHaveLength(listed.length);
  }
  expect(listed).toEqual([
    [4, 2],
    [4, 2],
    [4, 2, 91, 90],
  ]);
  expect(complete).toEqual([false, false, true]);
});

test('a segment that knows no such word, and finds others that begin like it, adds nothing', async () => {
  const { data } = dataOf([[4]]);
  const found = [];
  for await (const findings of find(data, { query: 'zebra', filters: noFilters })) {
    found.push(...findings.matching);
  }
  expect(found).toEqual([]);
});

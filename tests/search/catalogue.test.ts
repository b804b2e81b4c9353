import { expect, test } from 'vitest';
import { type StoryFacets, passesAll } from '@/lib/search/facets/story-facets';
import { facetCounts, noFilters } from '@/lib/search/facets/facet-counts';
import { pack, unpack } from '@/lib/search/facets/packed';
import { shownValues } from '@/lib/search/facets/shown-values';

const stories: StoryFacets[] = [
  {
    topics: ['Ports', 'Rail'],
    sentiment: 'neutral',
    years: ['2026'],
    claims: [
      { speaker: 'Norvane', kind: 'accuses' },
      { speaker: 'Quillmark', kind: 'denies' },
      { speaker: 'Quillmark', kind: 'denies' },
      { speaker: null, kind: 'alleges' },
    ],
  },
  {
    topics: ['Rail'],
    sentiment: null,
    years: ['2005', '2025'],
    claims: [{ speaker: 'Norvane', kind: 'denies' }],
  },
  { topics: [], sentiment: 'mixed', years: [], claims: [] },
];

const passing = (filters: Partial<typeof noFilters>) =>
  stories.map((story) => passesAll(story, { ...noFilters, ...filters }));

const claims = (story: StoryFacets | undefined) =>
  story?.claims.map(({ speaker, kind }) => `${speaker} ${kind}`).toSorted();

test('a packed facets tells of every story what went into it', () => {
  const again = unpack(JSON.parse(JSON.stringify(pack(stories))));
  stories.forEach((story, i) => {
    expect({ ...again[i], claims: claims(again[i]) }).toEqual({ ...story, claims: claims(story) });
  });
});

test('speaker and kind are asked of one claim: who accuses is not listed for a denial of others', () => {
  expect(passing({ speaker: ['Norvane'] })).toEqual([true, true, false]);
  expect(passing({ kind: ['denies'] })).toEqual([true, true, false]);
  expect(passing({ speaker: ['Norvane'], kind: ['denies'] })).toEqual([false, true, false]);
});

test('values of one facet widen, other facets narrow', () => {
  expect(passing({ year: ['2005', '2026'] })).toEqual([true, true, false]);
  expect(passing({ year: ['2005', '2026'], sentiment: ['neutral'] })).toEqual([true, false, false]);
});

test('a value counts the stories that choosing it would list', () => {
  const counts = facetCounts(stories, { ...noFilters, kind: ['denies'] });
  expect([...counts.speaker]).toEqual([
    ['Norvane', 1],
    ['Quillmark', 1],
  ]);
  expect([...counts.kind]).toEqual([
    ['denies', 2],
    ['accuses', 1],
    ['alleges', 1],
  ]);
  expect([...counts.topic]).toEqual([
    ['Rail', 2],
    ['Ports', 1],
  ]);
});

test('eight values are offered at once, those with most stories first, and what is chosen stays', () => {
  const counts = new Map(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => [name, i]));
  const { few, more } = shownValues('speaker', [...counts.keys()], counts, []);
  expect(few).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'b']);
  expect(more).toEqual([]);
  expect(shownValues('speaker', [...counts.keys()], counts, ['a']).more).toEqual(['a']);
});

import { wordsOf } from '@/lib/languages/words/words-of';
import { searchWords } from '@/lib/search/hits/search-words';
import { expect, test } from 'vitest';
import { noFilters } from '@/lib/search/facets/facet-counts';
import { findStories } from '@/lib/search/hits/find-stories';
import { isRelated } from '@/lib/search/hits/is-related';
import { resultWords } from '@/lib/search/hits/result-words';
import { storyHits } from '@/lib/search/hits/story-hits';
import { fold, termsOf } from '@/lib/search/hits/terms';
import { indexedWords } from '@/lib/search/shards/indexed-words';
import { shardStory } from '@/lib/search/shards/shard-story';
import { storyOf } from '../parse/story-of';

const english = searchWords('en', wordsOf('en'));

const story = shardStory(
  { speakerByName: new Map(), language: 'en' },
  storyOf(
    '# Norvane Faces Questions\n\nNorvane said on 3 March 2026 that the “distillation” was lawful. Quillmark denied any leak. The mill stayed shut.',
  ),
);

/** Where each word stands, as the index would tell. */
const placesOf = (...terms: string[]) =>
  terms.map((term) =>
    indexedWords(story).flatMap(({ word }, place) => (fold(word) === fold(term) ? [place] : [])),
  );
const shown = ([start, end]: readonly [number, number]) => story.text.slice(start, end);
const hits = (terms: string[], filters = {}) =>
  storyHits(story, placesOf(...terms), { ...noFilters, ...filters });

const by = (terms: string[]) => hits(terms).claims.map((claim) => claim.by);
const kinds = (filters: object) => hits([], filters).claims.map(({ kind }) => kind);
const words = (query: string) => termsOf(query).map((term) => term.words.join(' '));
const at = (id: string, score: number) => ({ id, score, words: [score] });
const told = (stories: number, claims: number | null, filters = noFilters) =>
  resultWords({ stories, claims, shown: Math.min(10, stories) }, 'distillation', filters, english);

test('a claim is a hit by its own words and by the name of its speaker, not by those of others', () => {
  expect(by(['distillation'])).toEqual(['Norvane']);
  expect(by(['leak'])).toEqual(['Quillmark']);
  expect(by(['Quillmark'])).toEqual(['Quillmark']);
  expect(by(['Norvane', 'distillation'])).toEqual(['Norvane']);
  expect(by(['Norvane', 'leak'])).toEqual([]);
  expect(by(['mill'])).toEqual([]);
});

test('a claim is shown only where it is both by the speaker and of the kind that are chosen', () => {
  expect(kinds({ kind: ['denies'] })).toEqual(['denies']);
  expect(kinds({ speaker: ['Norvane'] })).toEqual(['states']);
  expect(kinds({ speaker: ['Norvane'], kind: ['denies'] })).toEqual([]);
  expect(kinds({ year: ['2026'] })).toEqual([]);
});

test('what was found is marked to the letter, without the quotation marks around it', () => {
  expect(hits(['distillation']).marks.map(shown)).toEqual(['distillation']);
});

test('the sentences that are shown have most of the words', () => {
  const passages = (terms: string[]) => hits(terms).passages.map(({ range }) => shown(range));
  expect(passages(['leak', 'Quillmark'])).toEqual(['Quillmark denied any leak.']);
  expect(passages(['questions'])).toEqual([
    'Norvane said on 3 March 2026 that the “distillation” was lawful.',
  ]);
  expect(hits(['questions']).inHeadline).toBe(true);
});

test('a claim carries the date of its sentence', () => {
  expect(story.claims.map(({ when }) => when)).toEqual(['3 March 2026', '']);
});

test('a query is taken apart into words, and words in quotation marks stay together', () => {
  expect(words('  Leak leak “the new  market”, l’école')).toEqual([
    'new market',
    'leak',
    'l',
    'école',
  ]);
  expect(words('well-known 28.8')).toEqual(['well', 'known', '28.8']);
  expect(words('the — of')).toEqual([]);
});

test('a story must have every term; scores add up', () => {
  expect(
    findStories([
      [at('a', 1), at('b', 2), at('c', 9)],
      [at('b', 1), at('a', 5)],
    ]),
  ).toEqual([
    { id: 'a', score: 6, places: [[1], [5]] },
    { id: 'b', score: 3, places: [[2], [1]] },
  ]);
  expect(findStories([[at('a', 1)], []])).toEqual([]);
});

test.each([
  ['studies', 'study', true],
  ['accusing', 'accused', true],
  ['ecole', 'École', true],
  ['harb', 'harbour', true],
  ['donald', 'McDonald', true],
  ['annals', 'an', false],
  ['zebra', 'zest', false],
])('"%s" has to do with "%s": %s', (term, found, related) => {
  expect(isRelated(term, found)).toBe(related);
});

test('the sentence above the results says what was found and what was asked', () => {
  const filters = { ...noFilters, speaker: ['Anthropic'] };
  expect(told(1, 1, filters)).toBe('1 story, 1 claim for “distillation” by Anthropic');
  expect(told(124, null)).toBe('124 stories for “distillation”; the first 10 are shown');
  expect(told(0, 0, { ...filters, kind: ['states'] })).toBe(
    'Nothing found for “distillation” by Anthropic (statement).',
  );
  expect(resultWords({ stories: 0, claims: 0, shown: 0 }, 'the', noFilters, english)).toBe(
    '“the” is in too many stories to be searched for.',
  );
});

test('Chinese is found within a run: the signs of a run are one exact term', () => {
  expect(termsOf('泊位')).toEqual([{ words: ['泊', '位'], exact: true }]);
  expect(termsOf('泊位 port')).toHaveLength(2);
  const chinese = shardStory(
    { speakerByName: new Map(), language: 'en' },
    storyOf('# 林德港\n\n北码头要求增加两个泊位。\n', 'lang: zh-Hans\n'),
  );
  const found = indexedWords(chinese).map(({ word }) => word);
  expect(found.join('')).toContain('泊位');
  expect(found).toContain('泊');
});

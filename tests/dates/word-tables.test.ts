import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WordTable } from '@/lib/dates/lexicon/word-table';
import { examplesPublished } from '@/lib/dates/lexicon/example';
import { intervals } from '@/tests/dates/read';

/** Every table of words in the lexicon, whatever file it stands in. */
const modules: readonly Record<string, unknown>[] = await Promise.all(
  readdirSync('lib/dates/lexicon', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => import(`../../lib/dates/lexicon/${path}`)),
);

const isWordTable = (table: unknown): table is WordTable =>
  typeof table === 'object' && table !== null && 'words' in table && 'example' in table;

/** Words that do not fit the sentence of their table: another rule reads them first, or it is no English. */
const unfit = new Set([
  'fiscal/word fy',
  'clause/owner s',
  'clause/preposition around',
  'clause/preposition through',
  'clause/preposition till',
  'lookalike/feast easter',
  'name/opener about',
  'name/opener that',
  'name/opener this',
  ...[
    'a',
    'by',
    'this',
    'early',
    'last',
    'late',
    'mid',
    'next',
    'since',
    'the',
    'through',
    'until',
  ].map((word) => `lookalike/month-opener ${word}`),
  'noun/occasion cut-off',
  'verb/irregular-past forecast',
  'verb/irregular-past foresaw',
  'verb/outcome hurried',
]);

/** Streets and feasts are names, and have a capital. */
const written = (id: string, word: string) =>
  ['lookalike/feast', 'lookalike/holiday', 'lookalike/street'].includes(id)
    ? word.slice(0, 1).toUpperCase() + word.slice(1)
    : word;

const tables = modules.flatMap((module) => Object.values(module).filter(isWordTable));

const rows = tables.flatMap(({ id, words, example: [sentence, reading] }) =>
  words
    .filter((word) => !unfit.has(`${id} ${word}`))
    .map((word) => ({
      id,
      sentence: sentence.replaceAll('{}', written(id, word)),
      reading: reading.replaceAll('{}', written(id, word)),
    })),
);

test('every table of words has an id of its own', () => {
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
});

test.each(rows)('$id: $sentence', ({ sentence, reading }) => {
  const found = intervals(sentence, examplesPublished);
  const whole = reading.includes(': ') || reading === '';
  const seen = whole ? found : found.slice(-1).map((one) => one.slice(one.indexOf(reading)));
  const wanted = reading === '' ? [] : reading.split('; ');
  expect(whole ? seen : seen.map((one) => one.slice(0, reading.length))).toEqual(wanted);
});

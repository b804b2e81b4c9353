import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Words for a fixed number of things. */
export const collectives: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['dozen', 12],
]);

/** Articles that count as one. */
export const oneWords = wordTable(
  'number/one',
  ['It sank {} hour ago.', '{} hour ago: 2026-07-08'],
  ['a', 'an'],
);

/** The preposition in "a couple of weeks". */
export const numberLinks = wordTable(
  'number/link',
  ['It sank a couple {} days ago.', 'a couple {} days ago: 2026-07-06'],
  ['of'],
);

/** Words that spelled-out years begin with: "nineteen ninety-six". */
export const spelledCenturies: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** The year 2000 in words: its number and its multiplier. */
export const millenniumNumbers = wordTable(
  'number/millennium',
  ['It sank in {} thousand.', '{} thousand: 2000'],
  ['two'],
);
export const millenniumUnits = wordTable(
  'number/millennium-unit',
  ['It sank in two {}.', 'two {}: 2000'],
  ['thousand'],
);

/** Months whose names are everyday words in lower case. */
export const everydayMonths = wordTable(
  'number/everyday-month',
  ['They {} be late.', ''],
  ['august', 'march', 'may'],
);

/** Months whose full name is as short as an abbreviation. */
export const shortMonths: ReadonlySet<string> = new Set(['july', 'june', 'may']);

/** Which way the word between a length of time and a day counts. */
export const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['before', -1],
]);

/** Words that tell from which end a share is cut. */
export const shareEnds: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['final', 'last'],
  ['first', 'first'],
  ['last', 'last'],
]);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Which of its kind a word points at: −1 the last, 0 this, 1 the next. */
export const pointers: ReadonlyMap<string, number> = new Map([
  ['coming', 0],
  ['last', -1],
  ['next', 1],
  ['previous', -1],
  ['this', 0],
]);

/** The same of a word behind one that opens it: "this past May", "this coming May". */
export const pointed: ReadonlyMap<string, number> = new Map([
  ['coming', 1],
  ['past', -1],
]);

/** The word that opens those. */
export const pointedOpeners = wordTable(
  'pointer/opener',
  ['It sank {} past May.', '{} past May: 2026-05'],
  ['this'],
);

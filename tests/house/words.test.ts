import { expect, test } from 'vitest';
import { sourcesOf } from './sources';

/** Folders of tables: every row has an id and an example, or is a list of its own. */
const tables = [
  'lib/claims/lexicon/',
  'lib/dates/lexicon/',
  'lib/dates/languages/',
  'lib/dates/patterns/',
];

/** A word of a text beside words in quotation marks, or a set of them. */
const compared =
  /\bword(?:\)|\?\? '')?\s*[!=]== '[a-z]{2,}|new (?:Set|Map)(?:<[^>]*>)?\(\[\s*\[?'[a-z]{2,}|\['[a-z]{2,}'(?:, '[a-z]{2,}')+\]\.includes\(/;

const holdingWords = (folder: string) =>
  sourcesOf(folder)
    .filter(({ path }) => !tables.some((table) => path.startsWith(table)))
    .filter(({ text }) => compared.test(text))
    .map(({ path }) => path.slice(folder.length + 1))
    .toSorted();

/** Files of the reader of dates that still hold words; the list may only become shorter. */
const known: readonly string[] = [
  'clause/clause-tense.ts',
  'clause/verb-form.ts',
  'filter/is-name.ts',
  'filter/is-number.ts',
  'filter/is-other-calendar.ts',
  'filter/is-other-length.ts',
  'filter/is-other-season.ts',
  'filter/is-other-word.ts',
  'filter/opens-period.ts',
  'grammar/elements.ts',
  'grammar/elements/amount.ts',
  'grammar/elements/clock.ts',
  'grammar/elements/names.ts',
  'grammar/elements/year.ts',
  'infer/dateline.ts',
  'infer/fiscal.ts',
  'infer/surrounding-year.ts',
  'merge/add-approximation.ts',
  'merge/add-bounds.ts',
  'merge/add-offsets.ts',
  'merge/add-parts.ts',
  'merge/join-ranges.ts',
  'merge/lists/add-shares.ts',
  'tokens/lead-in.ts',
  'merge/words/listed-days.ts',
  'normalise/resolve-shift.ts',
  'read-dates-in.ts',
];

/** How many files of the reader of claims may still hold words. */
const maxFilesOfClaims = 25;

test('words of a language stand in tables, and in no further file of the reader of dates', () => {
  expect(holdingWords('lib/dates').filter((path) => !known.includes(path))).toEqual([]);
});

test('words of a language stand in tables, and in few other files of the reader of claims', () => {
  expect(holdingWords('lib/claims').length).toBeLessThanOrEqual(maxFilesOfClaims);
});

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

/** How many files of the reader of claims may still hold words. */
const maxFilesOfClaims = 25;

test('words of a language stand in tables, and in no other file of the reader of dates', () => {
  expect(holdingWords('lib/dates')).toEqual([]);
});

test('words of a language stand in tables, and in few other files of the reader of claims', () => {
  expect(holdingWords('lib/claims').length).toBeLessThanOrEqual(maxFilesOfClaims);
});

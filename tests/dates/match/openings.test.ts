import { expect, test } from 'vitest';
import { compile, type Pattern } from '@/lib/dates/grammar/pattern';
import { fitsText } from '@/lib/dates/match/patterns-at';
import { tokenise } from '@/lib/dates/tokens/tokenise';

const rule: Omit<Pattern, 'form'> = { id: 'a', example: ['', ''], read: () => null };

/** How a pattern can begin: its first words, then those that may follow, "…" for any. */
const ways = (form: string) =>
  compile({ form }).openings.map(
    ({ starts, seconds }) => `${[...starts].join('|')} ${seconds ? [...seconds].join('|') : '…'}`,
  );

test('a pattern is tried only where the word after its first can follow', () => {
  expect(ways('the year|half')).toEqual(['the year|half']);
  expect(ways('the [very] end')).toEqual(['the very|end']);
  expect(ways('[the] very end')).toEqual(['the very', 'very end']);
});

test('where nothing has to follow, any word may', () => {
  expect(ways('now')).toEqual(['now …']);
  expect(ways('now [and|or then]')).toEqual(['now …']);
});

test('after an element of several words, any word may follow', () => {
  expect(ways('AMOUNT ago')[0]?.endsWith(' …')).toBe(true);
});

test('a pattern is tried only in a text that holds a word of each part that has to stand there', () => {
  const fits = fitsText(tokenise('The mill shut two weeks before.'));
  expect(fits(compile({ ...rule, form: 'AMOUNT week|weeks [or so] ago|before' }))).toBe(true);
  expect(fits(compile({ ...rule, form: 'AMOUNT week|weeks ago' }))).toBe(false);
  expect(fits(compile({ ...rule, form: '[MONTH] AMOUNT weeks' }))).toBe(true);
});

import { expect, test } from 'vitest';
import { quotation } from '@/lib/story/quotation';
import { clauseAround } from '@/lib/text/clause';

/** The clause of `sentence` that carries `words`. */
function clause(sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  const whole = quotation(sentence, { start: 0, end: sentence.length });
  return clauseAround(sentence, whole, { start, end: start + words.length }).text;
}

test('what trails after the clause of the date is left out', () => {
  expect(clause('It closed on May 3, citing a fire.', 'May 3')).toBe('It closed on May 3');
  expect(clause('It closed on May 3, which nobody saw.', 'May 3')).toBe('It closed on May 3');
  expect(clause('It closed on May 3; it opened in June.', 'May 3')).toBe('It closed on May 3');
});

test('what stands before a semicolon is left out', () => {
  expect(clause('It opened in April; it closed on May 3.', 'May 3')).toBe('it closed on May 3.');
});

test('a quotation is never cut in two', () => {
  const sentence = '“It closed on May 3, citing a fire,” she said.';
  expect(clause(sentence, 'May 3')).toBe(sentence);
});

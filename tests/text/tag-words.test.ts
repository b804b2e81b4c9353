import { expect, test } from 'vitest';
import { joinWords } from '@/lib/text/join-words';
import { tagWords } from '@/lib/text/tag-words';

const words = (text: string) =>
  joinWords(text, tagWords(text, { start: 0, end: text.length })).map((token) => token.text);

test('words and marks have their exact places', () => {
  const text = 'Čerpadla — 😀 “said”  it’s\tfine.';
  for (const token of tagWords(text, { start: 0, end: text.length })) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
  }
});

test('only the words of the span are tagged', () => {
  const text = 'Acme said it grew.';
  expect(tagWords(text, { start: 5, end: 12 }).map((token) => [token.text, token.start])).toEqual([
    ['said', 5],
    ['it', 10],
  ]);
});

test.each([
  ['The Suwon-based firm', ['The', 'Suwon-based', 'firm']],
  ['Bae Joon-ho', ['Bae', 'Joon-ho']],
  ['Kemal Aydıner', ['Kemal', 'Aydıner']],
  ["`` No,'' he said", ['``', 'No', ',', "''", 'he', 'said']],
])('%s is taken apart as a reader would', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('the apostrophe of a plural owner is a possessive', () => {
  const text = 'The exporters’ group met.';
  const tokens = joinWords(text, tagWords(text, { start: 0, end: text.length }));
  expect(tokens.find((token) => token.text === '’')?.tag).toBe('PART');
});

test('an endless run of characters is left out', () => {
  const text = `Acme ${'x'.repeat(100_000)} said`;
  expect(words(text)).toEqual(['Acme', 'said']);
});

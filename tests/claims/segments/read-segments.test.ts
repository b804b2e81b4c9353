import { expect, test } from 'vitest';
import { type Segment, spanOf } from '@/lib/claims/model/segment';
import { wordCases } from '@/lib/claims/segments/word-cases';
import { readSegments } from '@/lib/claims/segments/read-segments';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

function passagesOf(text: string): Segment[] {
  const lines = paragraphs(text);
  const split = lines.flatMap((line) => sentences(text, line));
  const before = { quotes: findQuotes(lines), dates: [], cases: wordCases(lines) };
  return readSegments(text, split, before);
}

const tagOf = (text: string, word: string) =>
  passagesOf(text)
    .flatMap(({ words }) => words)
    .find((each) => each.text === word)?.tag;

const phrasesOf = (text: string) =>
  passagesOf(text).flatMap((segment) =>
    segment.phrases.flatMap((phrase, i) => {
      if (phrase?.from !== i) return [];
      const { start, end } = spanOf(segment, phrase);
      return [text.slice(start, end)];
    }),
  );

test('a quotation holds the sentences together that it runs over', () => {
  const text = '“We grow. We will go on,” said Bell. It fell.';
  expect(passagesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '“We grow. We will go on,” said Bell.',
    'It fell.',
  ]);
});

test('a quoted sentence is one word, a few quoted words stay words', () => {
  const [segment] = passagesOf('“We grow,” said Bell of the “smart” plan.');
  expect(segment?.words.map((word) => word.text)).toContain('“We grow,”');
  expect(segment?.words.find((word) => word.text === 'smart')).toMatchObject({ quoted: true });
});

test.each([
  ['The bank on Monday forecast a loss.', 'forecast', 'VERB'],
  ['The forecast was a loss.', 'forecast', 'NOUN'],
  ['Acme claims that it grew.', 'claims', 'VERB'],
  ['The claims were small.', 'claims', 'NOUN'],
  ['The alleged theft was small.', 'alleged', 'ADJ'],
  ['Bell alleged that it was small.', 'alleged', 'VERB'],
  ['In May, Ford said it grew.', 'Ford', 'PROPN'],
  ['The finance chief said it grew.', 'chief', 'NOUN'],
  ['Acme said on Monday that it grew.', 'that', 'SCONJ'],
  ['Acme described that claim as a bluff.', 'that', 'DET'],
])('in “%s” the word “%s” is %s', (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});

test('noun phrases take in owners and numbers, and leave out what tells when', () => {
  expect(phrasesOf('The bank’s chief economist on Monday told two small firms.')).toEqual([
    'The bank’s chief economist',
    'two small firms',
  ]);
});

test('a name keeps its “of”', () => {
  expect(phrasesOf('The Bank of Japan met Anna Bell of Acme.')).toEqual([
    'The Bank of Japan',
    'Anna Bell',
    'Acme',
  ]);
});

test('a verb of saying in its plain form is a noun after “a” and what tells of it', () => {
  expect(tagOf('Kent, an Italian state on the Gulf, fell.', 'state')).toBe('NOUN');
  expect(tagOf('It is an Alpine state with a lake.', 'state')).toBe('NOUN');
  expect(tagOf('They state that it fell.', 'state')).toBe('VERB');
});

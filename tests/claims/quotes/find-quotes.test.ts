import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { paragraphs } from '@/lib/text/paragraphs';

const quoted = (text: string) =>
  findQuotes(paragraphs(text)).map(({ inner }) => text.slice(inner.start, inner.end));

test.each([
  ['curly', 'She said: “We grow.” Then “we fell”.', ['We grow.', 'we fell']],
  ['straight', 'She said: "We grow." Then "we fell".', ['We grow.', 'we fell']],
  ['spaced', 'He wrote: " We grow. " and left.', [' We grow. ']],
  ['TeX', "`` We grow,'' she said. `` We fell.''", [' We grow,', ' We fell.']],
  ['two apostrophes', "''We grow,'' she said.", ['We grow,']],
  ['single', 'A ‘smart’ plan and the firm’s own.', ['smart']],
])('%s marks make a quotation', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation within a quotation belongs to the outer one', () => {
  expect(quoted('“They called it ‘fiction’ and left,” she said.')).toEqual([
    'They called it ‘fiction’ and left,',
  ]);
});

test('apostrophes make no quotation', () => {
  expect(quoted("The workers' union and the firm's chief don't agree.")).toEqual([]);
});

test('a quotation may run over paragraphs', () => {
  expect(quoted("`` We grow.\n\nWe will go on.'' said Bell.")).toEqual([
    ' We grow.\n\nWe will go on.',
  ]);
});

test('a quotation that is never closed ends with its paragraph', () => {
  expect(quoted('She said: “We grow.\nThe firm “fell”.')).toEqual(['We grow.', 'fell']);
});

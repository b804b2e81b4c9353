import { expect, test } from 'vitest';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

const split = (text: string) =>
  paragraphs(text).flatMap((paragraph) => sentences(text, paragraph).map((s) => s.text));

test('a sentence ends at a full stop before a capital letter', () => {
  expect(split('It fell. Then it rose! Did it? Yes.')).toEqual([
    'It fell.',
    'Then it rose!',
    'Did it?',
    'Yes.',
  ]);
});

test('closing quotation marks stay with the sentence they close', () => {
  expect(split('“We are open.” The firm said so.')).toEqual([
    '“We are open.”',
    'The firm said so.',
  ]);
});

test('abbreviations, initials and decimals end no sentence', () => {
  const text = 'On Nov. 18 Dr. J. Smith told U.S. senators that 28.8 million of them had left.';
  expect(split(text)).toEqual([text]);
});

test.each([
  ['It moved to Washington D.C. Analysts said so.', 2],
  ['It was bought by Acme Inc. Acme said nothing.', 2],
  ['Acme Inc. Chief Executive Anna Bell said so.', 1],
  ['The U.S. Senate met at 5 p.m. Tuesday.', 1],
  ['It shut at 5 p.m. Crews left.', 2],
  ['“Is it safe?” Bell asked. “It is!” said Lind.', 3],
  ['“Stop!” he said.', 1],
  ['Mr. Bell met Sgt. Lind of St. Paul.', 1],
  ['Version 7.6.x is out. It is safe.', 2],
])('“%s” is read as %i', (text, number) => {
  expect(split(text)).toHaveLength(number);
});

test.each([
  'Der Kran wird am 4. Dezember 2026 gehoben.',
  'Das Werk steht seit dem 12. August still.',
  'Die Halle im 3. Stock bleibt leer.',
  'Am 3. April beginnt der Bau.',
])('a German ordinal ends no sentence: "%s"', (text) => {
  expect(split(text)).toEqual([text]);
});

test('an English number at the end of a sentence ends it', () => {
  expect(split('It lost 12. August was better.')).toHaveLength(2);
  expect(split('They count 4. Others count 5.')).toHaveLength(2);
});

test('every line that is not blank is a paragraph with its place in the text', () => {
  const text = 'One.\n\n  Two. \nThree.';
  expect(paragraphs(text)).toEqual([
    { start: 0, end: 4, text: 'One.' },
    { start: 8, end: 12, text: 'Two.' },
    { start: 14, end: 20, text: 'Three.' },
  ]);
});

import { expect, test } from 'vitest';
import { readDocument } from '@/lib/text/document';

const body = (text: string) => readDocument(text).body.map(({ quote }) => quote.text);

test('the first line is the headline and no part of the body', () => {
  const document = readDocument('Acme says it grew\nAcme grew. It hired.');
  expect(document.headline.text).toBe('Acme says it grew');
  expect(document.body.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
    ['Acme grew.', 'It hired.'],
  ]);
});

test.each(['May 24, 2008', 'June 6 2005', '24 May 2008'])(
  'nor is a line like “%s” below it',
  (day) => {
    expect(body(`Acme says it grew\n\n${day}\n\nAcme grew.`)).toEqual(['Acme grew.']);
  },
);

test('a text of nothing has an empty headline and no body', () => {
  expect(readDocument('')).toEqual({
    text: '',
    headline: { start: 0, end: 0, text: '' },
    body: [],
  });
});

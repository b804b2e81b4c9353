import { expect, test } from 'vitest';
import { extractLine } from '@/lib/extract/extract-line';

const extract = (article: unknown): unknown => JSON.parse(extractLine(JSON.stringify(article)));

test('an article becomes its dates and claims, under its id', () => {
  const text = 'It ends on July 30.';
  expect(extract({ id: 'a1', published: '2026-07-08', text })).toEqual({
    id: 'a1',
    dates: [
      {
        start: 11,
        end: 18,
        text: 'July 30',
        from: '2026-07-30',
        to: '2026-07-30',
        precision: 'day',
        approximate: false,
        implied: ['year'],
        kind: 'expected',
        bound: null,
        time: null,
        rules: expect.arrayContaining(['day/month-day']),
        timex: { type: 'DATE', value: '2026-07-30' },
      },
    ],
    claims: [],
  });
});

test('a line that is no JSON gets an error', () => {
  expect(JSON.parse(extractLine('{'))).toEqual({
    id: null,
    error: expect.stringMatching(/^no JSON/),
  });
});

test('a line that is no article gets an error that names the field', () => {
  expect(extract({ id: 'a1', published: null })).toEqual({
    id: null,
    error: expect.stringContaining('text'),
  });
});

test('a publication day that is none counts as unknown, with a warning', () => {
  expect(extract({ id: 'a1', published: '2026-02-30', text: 'It fell today.' })).toMatchObject({
    id: 'a1',
    dates: [{ from: null, to: null }],
    warning: 'published: “2026-02-30” is no calendar day; write YYYY-MM-DD; taken as unknown',
  });
});

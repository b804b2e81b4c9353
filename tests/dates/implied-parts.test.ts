import { expect, test } from 'vitest';
import { read } from '@/tests/dates/read';

const seed =
  'Alibaba has ordered employees to stop using Claude Code, effective July 10, 2026. ' +
  'In late June 2026, Anthropic accused Qwen of an attack. The campaign generated 28.8 million ' +
  'interactions with Claude models from roughly April through June 2026, before detection. ' +
  'Anthropic said it informed US senators around June 24.';

test('the seed of the site reads as it was read by hand', () => {
  const june = { text: 'June 2026' };
  expect(read(seed)).toMatchObject([
    {
      quote: { text: 'July 10, 2026' },
      from: '2026-07-10',
      to: '2026-07-10',
      precision: 'day',
      approximate: false,
      implied: [],
      kind: 'takes effect',
    },
    {
      quote: { text: 'late June 2026' },
      from: '2026-06-21',
      to: '2026-06-30',
      precision: 'part-of-month',
      approximate: false,
      implied: [],
      kind: 'happened',
    },
    {
      quote: { text: 'roughly April through June 2026' },
      from: '2026-04',
      to: '2026-06',
      precision: 'range',
      approximate: true,
      implied: [{ part: 'year', source: june }],
      kind: 'happened',
    },
    {
      quote: { text: 'around June 24' },
      from: '2026-06-24',
      to: '2026-06-24',
      precision: 'day',
      approximate: true,
      implied: [{ part: 'year', source: june }],
      kind: 'happened',
    },
  ]);
});

test('an implied year names the very words that carry it', () => {
  const source = read(seed).at(-1)?.implied[0]?.source;
  expect(source).toEqual({
    start: seed.lastIndexOf('June 2026'),
    end: seed.lastIndexOf('June 2026') + 'June 2026'.length,
    text: 'June 2026',
  });
});

test('a part taken from the publication day says so', () => {
  expect(read('It fell on June 30.', '2026-07-08')[0]?.implied).toEqual([
    { part: 'year', source: 'publication day' },
  ]);
});

test('a year that frames the sentence before beats the year of publication', () => {
  const text = 'In 2019 the bank dropped its peg. On 9 May its last branch shut.';
  expect(read(text, '2026-05-21')[1]).toMatchObject({
    from: '2019-05-09',
    implied: [{ part: 'year', source: { text: '2019' } }],
  });
});

test('without publication day and earlier mention a date stays undetermined', () => {
  const found = read('He said on Tuesday that he had left on July 4 and last month.');
  expect(found.map(({ from, to, precision }) => [from, to, precision])).toEqual([
    [null, null, 'day'],
    [null, null, 'day'],
    [null, null, 'month'],
  ]);
});

test('a day alone on its line is the day of writing', () => {
  const found = read('Test flight delayed\n\nSeptember 01, 2007\n\nIt was delayed today.');
  expect(found).toMatchObject([
    { kind: 'published' },
    {
      from: '2007-09-01',
      implied: [{}, {}, { part: 'day', source: { text: 'September 01, 2007' } }],
    },
  ]);
});

test('a date is happened, expected or takes effect by its place and its words', () => {
  const text = 'It began on June 3, ends on July 30, and the rule takes effect on August 1.';
  expect(read(text, '2026-07-08').map(({ kind }) => kind)).toEqual([
    'happened',
    'expected',
    'takes effect',
  ]);
});

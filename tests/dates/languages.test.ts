import { expect, test } from 'vitest';
import { readPhrases } from '@/bench/dates/gold';
import { scorePhrases } from '@/bench/dates/score';
import { german } from '@/lib/dates/languages/german';
import { dateReaderOf } from '@/lib/dates/languages/read-language';
import { spanish } from '@/lib/dates/languages/spanish';
import { examplesPublished } from '@/lib/dates/lexicon/example';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { told } from '@/tests/dates/read';

test.each(
  [german, spanish].flatMap((language) => language.patterns.map((row) => ({ ...row, language }))),
)('$id reads its example: $example', ({ id, example: [sentence, reading], language }) => {
  const found = dateReaderOf(language)(sentence, isoDaySchema.parse(examplesPublished));
  expect(found.map(told)).toEqual(reading.split('; '));
  expect(found.flatMap(({ rules }) => rules)).toContain(id);
});

test.each([
  { set: 'german', read: dateReaderOf(german) },
  { set: 'spanish', read: dateReaderOf(spanish) },
])('of the dates of the 180 sentences in $set at least 95 % are exact', ({ set, read }) => {
  const exact = scorePhrases(readPhrases('bench/sets', set), (text, published) =>
    read(text, isoDaySchema.nullable().parse(published)).map(({ quote, timex, ...date }) => ({
      ...date,
      start: quote.start,
      end: quote.end,
      value: timex.value,
      isLength: timex.type === 'DURATION' || timex.type === 'SET',
    })),
  );
  expect(exact).toBeGreaterThanOrEqual(95);
});

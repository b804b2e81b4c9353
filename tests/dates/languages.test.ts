import { expect, test } from 'vitest';
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

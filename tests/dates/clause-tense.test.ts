import { expect, test } from 'vitest';
import { tenseRules } from '@/lib/dates/clause/clause-tense';
import { examplesPublished } from '@/lib/dates/model/example';
import { intervals } from '@/tests/dates/read';

test.each(tenseRules)('$id: $example', ({ example: [sentence, reading] }) => {
  expect(intervals(sentence, examplesPublished)).toEqual(
    expect.arrayContaining(reading.split('; ')),
  );
});

import { expect, test } from 'vitest';
import { tenseRules } from '@/lib/dates/clause/clause-tense';
import { intervals } from '@/tests/dates/read';

/** A Wednesday, from which the examples are counted. */
const published = '2026-07-08';

test.each(tenseRules)('$id: $example', ({ example: [sentence, reading] }) => {
  expect(intervals(sentence, published)).toEqual(expect.arrayContaining(reading.split('; ')));
});

import { expect, test } from 'vitest';
import { isCalendarPossible } from '@/lib/dates/filter/is-calendar-possible';
import { impossibleDays } from '@/lib/dates/impossible-days';
import { longestPhrases } from '@/lib/dates/match/longest-phrases';
import { tokenise } from '@/lib/dates/tokens/tokenise';

const numbers = Array.from({ length: 42 }, (_, number) => String(number));
const forms = numbers.flatMap((number) => {
  const two = number.padStart(2, '0');
  return [
    `February ${number}, 2023`,
    `${number} April 2023`,
    `the ${number}th of June`,
    `the ${number}st`,
    `2023-${two}-${two}`,
    `2023-02-${two}`,
    `${two}/${two}/2023`,
    `${two}.${two}.2023`,
    `${two}/2023`,
  ];
});

test('no day that the calendar lacks is passed over by the look at its letters', () => {
  const all = [...forms, 'the thirtieth of February', 'Thirtieth February 2023'];
  const sentences = all.map((form) => `The mill shut on ${form} for good.`);
  const counted = sentences.map((text) => longestPhrases(tokenise(text)));
  const lacking = counted.map((phrases) =>
    phrases.some(({ expression }) => !isCalendarPossible(expression)),
  );
  expect(lacking.filter(Boolean).length).toBeGreaterThan(20);
  expect(sentences.map((text) => impossibleDays(text).length > 0)).toEqual(lacking);
});

import { expect, test } from 'vitest';
import { textFragment } from '@/lib/site/cite/text-fragment';

const fragment = (text: string, passage: string, from = 0) => {
  const start = text.indexOf(passage, from);
  return textFragment(text, { start, end: start + passage.length });
};

test('a short sentence is named whole, a long one by its first and last words', () => {
  expect(fragment('It rained. It snowed.', 'It rained.')).toBe(':~:text=It%20rained.');
  const long = 'The port was shut for nine days after the storm had passed.';
  expect(fragment(long, long)).toBe(':~:text=The%20port%20was%20shut,the%20storm%20had%20passed.');
});

test('commas, hyphens and ampersands, which mean something there, are encoded', () => {
  expect(fragment('Now, R&D in-house', 'Now, R&D in-house')).toBe(
    ':~:text=Now%2C%20R%26D%20in%2Dhouse',
  );
});

test('words that stand twice are told apart by those around them', () => {
  const text = 'One year ago it closed. Then a week ago it closed. Nobody came.';
  expect(fragment(text, 'it closed.', 30)).toBe(
    ':~:text=a%20week%20ago-,it%20closed.,-Nobody%20came.',
  );
});

import { expect, test } from 'vitest';
import { boundWords } from '@/lib/parse/events/date-bound';
import { restrictions } from '@/lib/parse/events/restricts';
import { sentenceEvents } from '@/lib/site/timeline/sentence-events';
import { storyOf } from '../story-of';

const story = (text: string) => storyOf(`# A headline\n\n${text}\n`, 'published: 2026-07-10\n');

test.each(boundWords)('“$words” bounds a date: $example', ({ bound, example }) => {
  expect(story(example).dates.map((date) => date.bound)).toEqual([bound]);
});

test.each(restrictions)('a date that restricts $id is no event: $example', ({ example }) => {
  const { dates, timeline } = story(example);
  expect([dates.length, timeline.length]).toEqual([1, 0]);
});

test.each(['The mill was closed before 1990.', 'Shares dropped after June 3, 2026.'])(
  'an event stays one: %s',
  (text) => {
    expect(story(text).timeline).toHaveLength(1);
  },
);

test('a sentence with two dates is one event, where its first date stands', () => {
  const events = sentenceEvents(
    story('It opened on May 3, 2026. It ran from April 1, 2026 and broke on June 24, 2026.'),
  );
  expect(events.map(({ dates, clause }) => [dates.length, clause.text])).toEqual([
    [2, 'It ran from April 1, 2026 and broke on June 24, 2026.'],
    [1, 'It opened on May 3, 2026.'],
  ]);
});

test('a pronoun that opens an entry has its name beside it, as its claim tells', () => {
  const { timeline } = story(
    'Mayor Ana Brandt said the hall was safe. She said on July 7, 2026 that it was open.',
  );
  expect(timeline.map(({ subject }) => subject)).toEqual(['Ana Brandt']);
});

test.each([
  ['Mayor Ana Brandt runs the hall. She opened it on July 7, 2026.', 'Ana Brandt'],
  ['The Salt Council sold its barges. It bought four ships on July 7, 2026.', 'Salt Council'],
])('nor need anybody speak there: %s', (text, name) => {
  expect(story(text).timeline.map(({ subject }) => subject)).toEqual([name]);
});

test.each([
  'Mayor Ana Brandt met Mayor Ida Holm. She left on July 7, 2026.',
  'The Salt Council met. It was on July 7, 2026 that rain set in.',
  'Mayor Ana Brandt sold the mills. They were closed on July 7, 2026.',
])('where it is not sure, no name is better than a wrong one: %s', (text) => {
  expect(story(text).timeline.map(({ subject }) => subject)).toEqual([null]);
});

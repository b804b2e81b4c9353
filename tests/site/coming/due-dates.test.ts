import { expect, test } from 'vitest';
import { dueDates } from '@/lib/site/coming/due-dates';
import { fixtureSite } from '../../setup/fixture-site';

const due = dueDates(fixtureSite, 50);
const heardOf = (words: string) =>
  due.find(({ due: { clause } }) => clause.text.includes(words))?.heard.map((one) => one.words);

test('beside what was due stands what a later story says of it', () => {
  expect(heardOf('publish a survey of the quay wall')).toEqual([
    expect.stringContaining('published the survey of the quay wall'),
  ]);
});

test('where no later story says anything, nothing was heard', () => {
  expect(heardOf('drive new piles')).toEqual([]);
});

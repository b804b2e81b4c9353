import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  'Had Moen said the plant was safe, the town would have stayed.',
  'Would Lind say it was safe?',
  'If Moen says it is safe, the town will stay.',
  'Nobody at Acme said it had failed.',
  'No official has confirmed the leak.',
  'Neither Moen nor Lind said the plant was safe.',
  'Not everyone agreed that it was safe.',
])('nobody is told to have said it: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('what somebody denies that another said is one claim', () => {
  expect(told('Moen denied that Lind said the plant was unsafe.')).toEqual([
    'Moen | denied | denies | Lind said the plant was unsafe',
  ]);
});

test('what a clause about somebody tells is told', () => {
  expect(told('The town cheered when Moen said that the plant was safe.')).toEqual([
    'Moen | said | states | the plant was safe',
  ]);
});

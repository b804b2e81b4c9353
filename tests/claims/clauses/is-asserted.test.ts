import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  'Had Reyle said the bridge was sound, the buses would have run.',
  'Would Orsk say the ice was thick?',
  'If Moen says it is safe, the town will stay.',
  'Nobody at Acme said it had failed.',
  'No inspector has confirmed the spill.',
  'Neither Reyle nor Orsk said the bridge was sound.',
  'Not everyone agreed that it was safe.',
])('nobody is told to have said it: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test('what somebody denies that another said is one claim', () => {
  expect(told('Reyle denied that Orsk said the bridge was closed.')).toEqual([
    'Reyle | denied | denies | Orsk said the bridge was closed',
  ]);
});

test('what a clause about somebody tells is told', () => {
  expect(told('The town cheered when Moen said that the plant was safe.')).toEqual([
    'Moen | said | states | the plant was safe',
  ]);
});

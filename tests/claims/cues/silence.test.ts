import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  ['Acme had no comment on the price.', 'Acme | had no comment | declines | the price'],
  ['Acme would not be drawn.', 'Acme | would not be drawn | declines | '],
  ['Acme is not commenting.', 'Acme | is not commenting | declines | '],
  ['Acme has yet to respond.', 'Acme | has yet to respond | declines | '],
  [
    'Acme turned down an interview request.',
    'Acme | turned down an interview request | declines | ',
  ],
  [
    'Acme would neither confirm nor deny the talks.',
    'Acme | would neither confirm nor deny | declines | the talks',
  ],
  [
    'Asked whether it paid, Acme gave no answer.',
    'Acme | gave no answer | declines | whether it paid',
  ],
  ['Acme would say only that talks “go on”.', 'Acme | would say | states | talks “go on”'],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toEqual([expected]);
});

test.each(['The plane could not be reached.', 'Acme had no customers.', 'Acme stayed open.'])(
  'no silence: %s',
  (sentence) => {
    expect(told(sentence)).toEqual([]);
  },
);

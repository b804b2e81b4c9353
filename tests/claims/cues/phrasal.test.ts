import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  ['Acme shot back that nobody paid.', 'Acme | shot back | states | nobody paid'],
  ['“Nobody paid,” fumed Bell.', 'Bell | fumed | states | Nobody paid'],
  ['“Nobody paid,” Bell pointed out.', 'Bell | pointed out | states | Nobody paid'],
  ['“Nobody paid,” Bell texted a reporter.', 'Bell | texted | states | Nobody paid'],
  ['Bell waved away the charge.', 'Bell | waved away | denies | the charge'],
  ['Bell put the blame on Brill.', 'Bell | put the blame on | accuses Brill | '],
  ['Bell blamed the loss on a late train.', 'Bell | blamed | accuses a late train | the loss'],
  ['The loss was blamed on Brill.', '– | was blamed | accuses Brill | The loss'],
  ['Bell had spoken of a loss.', 'Bell | had spoken of | states | a loss'],
  ['Bell sees sales falling by June.', 'Bell | sees | predicts | sales falling by June'],
  ['The unions are seeking 4 million.', 'The unions | are seeking | asks | 4 million'],
  [
    'The watchdog has ordered an outside review.',
    'The watchdog | has ordered | orders | an outside review',
  ],
  ['Bell went on to say that nobody paid.', 'Bell | went on to say | states | nobody paid'],
  ['Acme is understood to be selling.', '– | is understood | states | Acme … to be selling'],
  ['That was contradicted by Bell.', 'Bell | was contradicted by | denies | That'],
  [
    'Bell’s explanation, that the trucks were lost, did not hold.',
    'Bell | explanation | states | the trucks were lost',
  ],
  ['Nonsense, says Bell.', 'Bell | says | denies | Nonsense'],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toEqual([expected]);
});

test('what somebody acts on is said by the same', () => {
  expect(told('Acme told staff to stop, having found that nobody paid.')).toEqual([
    'Acme | told | orders staff | to stop',
    'Acme | having found | states | nobody paid',
  ]);
});

test('a passive without its “was” ends with its aside', () => {
  expect(told('Brill Freight, blamed by two unions for the loss, said it had paid.')).toEqual([
    'Brill Freight | said | states | it had paid',
    'two unions | blamed by | accuses Brill Freight | the loss',
  ]);
});

test.each([
  'Bell saw sales fall in June.',
  'Bell waved away a fly.',
  'Bell went on holiday.',
  'Acme seeks growth.',
  'Bell put it on the shelf.',
  'Having found that nobody paid, Acme left.',
])('no claim: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

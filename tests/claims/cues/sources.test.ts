import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  [
    'a paper that looks like a verb',
    'Some 40 trucks were lost, according to records kept by Brill Freight.',
    'records kept by Brill Freight | according to | states | Some 40 trucks were lost',
  ],
  [
    'a source that interrupts a relative clause',
    'Guests left after a fire that, according to internal logs, began in a kiln.',
    'internal logs | according to | states | a fire … began in a kiln',
  ],
  [
    'per, last',
    'Acme lost 40 trucks, per a filing with the court.',
    'a filing with the court | per | states | Acme lost 40 trucks',
  ],
  [
    'a reckoning without comma',
    'By Bell’s reckoning the mill will close.',
    'Bell | By Bell’s reckoning | predicts | the mill will close',
  ],
  [
    'a count at the end',
    'Some 40 trucks were lost, by Acme’s count.',
    'Acme | by Acme’s count | states | Some 40 trucks were lost',
  ],
  ['as, first', 'As Bell put it, “nobody paid”.', 'Bell | put it | states | nobody paid'],
  ['as, last', 'Nobody paid, as Bell noted.', 'Bell | noted | states | Nobody paid'],
])('%s', (_, sentence, expected) => {
  expect(told(sentence)).toEqual([expected]);
});

test.each([
  'Acme made 40 trucks, per year.',
  'Acme fell, as Brill did.',
  'By May the mill closed.',
])('no source: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  ['Acme said it grew.', 'Acme | said | states | it grew'],
  ['Acme alleges that the plan was copied.', 'Acme | alleges | alleges | the plan was copied'],
  ['Acme accused Brill of theft.', 'Acme | accused | accuses Brill | theft'],
  ['Acme has sued Brill over a patent.', 'Acme | has sued | accuses Brill | a patent'],
  ['Acme filed a lawsuit against Brill.', 'Acme | filed a lawsuit against | accuses Brill | '],
  ['Acme filed a motion to void the sale.', 'Acme | filed a motion to | asks | void the sale'],
  [
    'The Orro Union lodged an application for a hearing.',
    'The Orro Union | lodged an application for | asks | a hearing',
  ],
  ['Acme denied any delay.', 'Acme | denied | denies | any delay'],
  ['Acme denied knowing of it.', 'Acme | denied | denies | knowing of it'],
  ['Acme acknowledged that two tests failed.', 'Acme | acknowledged | confirms | two tests failed'],
  ['Acme ordered staff to leave.', 'Acme | ordered | orders staff | to leave'],
  ['Acme barred its staff from using Kite.', 'Acme | barred | orders its staff | using Kite'],
  ['Acme told teams to remove it.', 'Acme | told | orders teams | to remove it'],
  ['Acme told reporters that it grew.', 'Acme | told | states | it grew'],
  ['Acme unveiled a new model.', 'Acme | unveiled | announces | a new model'],
  ['Acme pledged to pay.', 'Acme | pledged | announces | to pay'],
  ['Acme expects sales to fall.', 'Acme | expects | predicts | sales to fall'],
  ['Acme forecast revenue of $5 million.', 'Acme | forecast | predicts | revenue of $5 million'],
  ['Acme urged lawmakers to act.', 'Acme | urged | asks lawmakers | to act'],
  ['Acme called on the bank to act.', 'Acme | called on | asks the bank | to act'],
  ['Acme called for an inquiry.', 'Acme | called for | asks | an inquiry'],
  ['Acme declined to comment.', 'Acme | declined to | declines | '],
  ['Acme did not say whether it grew.', 'Acme | did not say | declines | whether it grew'],
  ['Acme would not say who leads it.', 'Acme | would not say | declines | who leads it'],
])('%s', (sentence, expected) => {
  expect(told(sentence)[0]).toBe(expected.replace(/ \| $/, ' | '));
});

test.each([
  ['Acme called the report false.', 'denies'],
  ['Acme called the notice unfair.', 'states'],
  ['Acme said the claim was baseless.', 'denies'],
  ['Acme ruled out a sale.', 'denies'],
  ['Acme named Anna Bell as its chief.', 'announces'],
])('what follows changes the kind: %s', (sentence, kind) => {
  expect(told(sentence)[0]?.split(' | ')[2]).toBe(kind);
});

test.each([
  'Acme won the contract.',
  'Acme wants to grow.',
  'Acme may announce a plan.',
  'Acme will deny it.',
  'Acme added 40 jobs.',
  'The plane promises comfort.',
  'Prices could fall if lawmakers demand it.',
  'The report was long.',
])('no claim: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words before a month that no person's name follows: in a text about Ruth May, "in May" is the month. */
export const monthOpeners = wordTable(
  'lookalike/month-opener',
  ['The judge heard Ruth May. The fair lost money {} May.', 'May: 2026-05'],
  [
    'a',
    'by',
    'during',
    'early',
    'in',
    'last',
    'late',
    'mid',
    'next',
    'since',
    'the',
    'this',
    'through',
    'until',
  ],
);

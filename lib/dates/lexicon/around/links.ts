import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Between a step or a weekday and its day of the month: "a few days later, on May 4". */
export const dayLinks = wordTable(
  'link/day',
  ['It sank a few days later {} May 4.', 'a few days later {} May 4: 2026-05-04'],
  [',', ', on', 'on'],
);

/** Between a stretch of days and the year behind it: "July 13 to 17 of last year". */
export const yearLinks = wordTable(
  'link/year',
  [
    'It was shut July 13 to 17 {} last year.',
    'July 13 to 17 {} last year: 2025-07-13 – 2025-07-17',
  ],
  [',', ', of', 'of'],
);

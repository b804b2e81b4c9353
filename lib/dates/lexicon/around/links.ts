import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Between a step and the date that it leads to: "a few days later, on May 4". */
export const stepLinks = wordTable(
  'link/step',
  ['It sank a few days later {} May 4.', 'a few days later {} May 4: 2026-05-04'],
  [',', ', in', ', on', 'in', 'on'],
);

/** Between a stretch of days and the year behind it: "May 3 to 9 of this year". */
export const yearLinks = wordTable(
  'link/year',
  [
    'It was shut July 13 to 17 {} last year.',
    'July 13 to 17 {} last year: 2025-07-13 – 2025-07-17',
  ],
  [',', ', of', 'of'],
);

/** Between a company's months and the day that they end with: "the three months to June 30". */
export const endings = wordTable(
  'link/ending',
  ['Sales in the three months {} June 30 rose.', 'the three months {} June 30: 2026-04 – 2026-06'],
  ['ended', 'ended on', 'ending', 'ending on', 'through', 'to'],
);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words before a season that may be any one of its name: "they feed in winter". */
export const habitOpeners = wordTable(
  'season/habit-opener',
  ['They guard bays where seals feed {} winter.', 'winter: … – …'],
  ['during', 'in'],
);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words of a year that a company or a state counts by. */
export const fiscalWords = wordTable(
  'fiscal/word',
  ['Sales fell in the {} third quarter.', 'the {} third quarter: … – …'],
  ['fiscal', 'fy'],
);

/** Verbs that tell when such a year begins or ends. */
export const fiscalBounds = wordTable(
  'fiscal/bound',
  [
    'The act for fiscal 2027 is late; the fiscal year {} in June.',
    'fiscal 2027: … – …; June: 2026-06',
  ],
  ['began', 'begins', 'closed', 'closes', 'ended', 'ends', 'runs', 'started', 'starts'],
);

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

/** Words of business: in a text with one of them a half is one of a year. */
export const businessWords = wordTable(
  'fiscal/business',
  ['The {} was told to last for the second half.', 'the second half: 2026-07 – 2026-12'],
  [
    'analysts',
    'costs',
    'demand',
    'earnings',
    'economists',
    'exports',
    'growth',
    'guidance',
    'imports',
    'income',
    'inflation',
    'investors',
    'margins',
    'orders',
    'output',
    'prices',
    'profit',
    'profits',
    'rates',
    'revenue',
    'revenues',
    'sales',
    'shares',
    'spending',
    'turnover',
  ],
);

/** Words of sport: where one of them stands a half is one of a match. */
export const matchWords = wordTable(
  'fiscal/match',
  ['Ticket sales rose, but the {} was lost in the second half.', ''],
  [
    'coach',
    'game',
    'goal',
    'goalkeeper',
    'goals',
    'keeper',
    'match',
    'minute',
    'penalty',
    'scored',
    'striker',
    'team',
    'touchdown',
  ],
);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Feasts that are talked of in general too: a date only where a preposition makes them one. */
export const looseHolidays = wordTable(
  'lookalike/holiday',
  ['Children love {}.', ''],
  ['christmas', 'easter', 'halloween', 'thanksgiving'],
);

/** Words that make such a feast a date: "by Christmas". */
export const holidayOpeners = wordTable(
  'lookalike/holiday-opener',
  ['The mill will close {} Christmas.', 'Christmas: 2026-12-25'],
  [
    'after',
    'and',
    'around',
    'at',
    'before',
    'between',
    'by',
    'during',
    'from',
    'near',
    'of',
    'on',
    'over',
    'since',
    'through',
    'till',
    'to',
    'until',
  ],
);

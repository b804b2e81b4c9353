import { wordTable } from '@/lib/dates/lexicon/word-table';

/** After "May" at the start of a sentence, these make it a verb. */
export const pronouns = wordTable(
  'lookalike/may-verb',
  ['May {} rest.', ''],
  [
    'all',
    'god',
    'he',
    'her',
    'his',
    'i',
    'it',
    'she',
    'that',
    'the',
    'their',
    'they',
    'this',
    'we',
    'you',
    'your',
  ],
);

/** Before a weekday in capitals, these make it a feast or a day of history: "Black Monday". */
export const feasts = wordTable(
  'lookalike/feast',
  ['They met on {} Monday.', ''],
  ['ash', 'black', 'bloody', 'cyber', 'easter', 'fat', 'good', 'holy', 'maundy', 'palm', 'super'],
);

/** What may follow "the 5th" where it is a day: other words are what is counted. */
export const afterOrdinals: ReadonlySet<string> = new Set([
  'after',
  'and',
  'as',
  'at',
  'but',
  'in',
  'or',
  'when',
  'with',
]);

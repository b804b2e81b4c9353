import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Nouns that a bound can name by their day: "by the Dec. 19 deadline". */
export const deadlines = wordTable(
  'bound/deadline',
  ['They must pay by the Dec. 19 {}.', 'Dec. 19: … – 2026-12-19'],
  ['cutoff', 'date', 'deadline', 'expiry', 'limit', 'target'],
);

/** Words that turn "until" and "before" into the first day: "will not meet until May". */
export const denials = wordTable(
  'bound/denial',
  ['The council will {} meet until September.', 'September: 2026-09 – …'],
  ['never', 'no', 'nor', 'not', 'unlikely'],
);

/** The bounds that a denial turns. */
export const turnable = wordTable(
  'bound/turnable',
  ['The council will not meet {} September.', 'September: 2026-09 – …'],
  ['before', 'until'],
);

/** Bounds that a preposition may follow: "beginning in July". */
export const beginnings = wordTable(
  'bound/beginning',
  ['The talks go on, {} in August.', 'August: 2026-08 – …'],
  ['beginning', 'starting'],
);

/** Prepositions between such a bound and its date. */
export const linkWords = wordTable(
  'bound/link',
  ['The law bans bags starting {} August.', 'August: 2026-08 – …'],
  ['at', 'in', 'on'],
);

/** Words beside a weekday that say that it is the day of writing. */
export const todayWords = wordTable(
  'bound/today',
  ['The museum will open on Wednesday — {}.', 'Wednesday: 2026-07-08; {}: 2026-07-08'],
  ['today', 'tonight'],
);

/** Verbs of what goes on up to a day: "the show runs to 3 May". */
export const runnings = wordTable(
  'bound/running',
  ['The show {} to 3 August.', '3 August: … – 2026-08-03'],
  ['continues', 'lasts', 'runs'],
);

/** Words behind a date that leave its end open: "June 1 onwards", "1994 or later". */
export const afterBounds = wordTable(
  'bound/behind',
  ['The law holds for flats of 1994 {}.', '1994: 1994 – …'],
  ['onward', 'onwards', 'or later'],
);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words before "of the year" that take a part of it. */
export const partsOf = wordTable(
  'period/part-of',
  ['It will be shut for the {} of the year.', 'the year'],
  ['beginning', 'close', 'end', 'half', 'later', 'middle', 'months', 'rest', 'start'],
);

/** Words before "in the year". */
export const partsIn = wordTable(
  'period/part-in',
  ['It was shut {} in the year.', 'the year'],
  ['earlier', 'early', 'late', 'later'],
);

/** Words right before "the day": "shares ended the day higher". */
export const dayEnders = wordTable(
  'period/day-ender',
  ['On May 3 shares rose to {} the day at 7,114.', 'May 3: 2026-05-03; the day: 2026-05-03'],
  ['end', 'ended', 'ending', 'finish', 'finished'],
);

/** Prepositions before "the quarter". */
export const quarterOpeners = wordTable(
  'period/quarter-opener',
  ['Sales fell {} the quarter.', 'the quarter: 2026-04 – 2026-06'],
  ['during', 'for', 'in'],
);

/** The stretch of time that the idiom "at the end of the day," names. */
export const idiomUnits = wordTable(
  'period/idiom',
  ['At the end of the {}, it is about money.', ''],
  ['day'],
);

/** The end that such an idiom has. */
export const idiomEnds = wordTable(
  'period/idiom-end',
  ['At the {} of the day, it is about money.', ''],
  ['end'],
);

/** The unit that needs no pointing word: "over the weekend". */
export const plainUnits = wordTable(
  'period/plain-unit',
  ['It burned over the {}.', 'the {}: 2026-07-04 – 2026-07-05'],
  ['weekend'],
);

/** What is done in a part of a day without an article: "in morning trading". */
export const tradings = wordTable(
  'period/trading',
  ['On Friday shares fell in morning {}.', 'Friday: 2026-07-03; morning: 2026-07-03'],
  ['trading'],
);

/** A part of a day that needs no article. */
export const bareParts = wordTable(
  'period/bare-part',
  ['They play {}.', '{}: 2026-07-08'],
  ['tonight'],
);

/** The preposition of a part of a day: "in the morning". */
export const partPrepositions = wordTable(
  'period/part-preposition',
  ['On Friday it burned {} the evening.', 'Friday: 2026-07-03; the evening: 2026-07-03'],
  ['in'],
);

/** Labels before the text's own day on a line of its own. */
export const datelineLabels = wordTable(
  'period/dateline-label',
  ['{}: 5 June 2026', '5 June 2026: 2026-06-05'],
  ['date', 'posted', 'published', 'updated'],
);

/** The preposition that such an idiom begins with. */
export const idiomOpeners = wordTable(
  'period/idiom-opener',
  ['{} the end of the day, it is about money.', ''],
  ['at'],
);

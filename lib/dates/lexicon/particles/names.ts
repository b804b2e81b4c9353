import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Prepositions that make a month beside a name a date: "in June Acme said". */
export const monthPrepositions = wordTable(
  'name/month-preposition',
  ['{} June Microsoft has sold tools.', 'June'],
  ['in', 'since'],
);

/** Prepositions that make a weekday beside a name a date: "on Monday Acme rose". */
export const weekdayPrepositions = wordTable(
  'name/weekday-preposition',
  ['It sank and {} Monday Microsoft rose.', 'Monday: 2026-07-06'],
  ['on'],
);

/** Abbreviations before a name: their full stop ends no sentence. */
export const shortTitles = wordTable(
  'name/short-title',
  ['They heard {}. May.', ''],
  ['dr', 'mr', 'mrs', 'ms', 'v', 'vs'],
);

/** Words that make a March a demonstration: "the March for Science". */
export const marchPurposes = wordTable(
  'name/march-purpose',
  ['They joined the March {} bread.', ''],
  ['against', 'for', 'of', 'on'],
);

/** Before a number that stands for a year a firm counts by, glued to it: "FY2026". */
export const yearLetters = wordTable(
  'name/year-letters',
  ['Sales fell in {}2024.', '{}2024: 2024'],
  ['fy'],
);

/** The month that is a demonstration too. */
export const demonstrations = wordTable(
  'name/demonstration',
  ['They joined the {} for bread.', ''],
  ['march'],
);

/** The month that is a wish too: "May we never see it again". */
export const wishes = wordTable('name/wish', ['{} she rest.', ''], ['may']);

/** Prepositions that make an ordinal a day of the month: "on the 5th". */
export const ordinalOpeners = wordTable(
  'name/ordinal-opener',
  ['It was shut {} the 3rd.', 'the 3rd'],
  ['by', 'from', 'on', 'since', 'till', 'to', 'until'],
);

import { wordTable } from '@/lib/dates/lexicon/word-table';

/** After these a form is no finite past, whatever it looks like: "to cut", "will hit", "be set". */
export const beforeInfinitives = wordTable(
  'verb/before-infinitive',
  ['Crews {} cut the rails.', ''],
  ['be', 'can', 'could', 'may', 'might', 'must', 'not', 'shall', 'should', 'to', 'will', 'would'],
);

/** Between an auxiliary and its verb. */
export const negations = wordTable(
  'verb/negation',
  ['The mill would {} have closed in March.', 'March: 2026-03'],
  ['never', 'not'],
);

/** Forms of "to have" that make a perfect. */
export const haves = wordTable(
  'verb/have',
  ['The guards {} failed on Dec. 11.', 'Dec. 11: 2025-12-11'],
  ['had', 'has', 'have'],
);

/** Words that look ahead wherever they stand. */
export const looseWords = wordTable(
  'verb/ahead',
  ['A ruling is {} in March.', 'March: 2027-03'],
  ['due', 'likely', 'slated', 'upcoming'],
);

/** Words of a relative clause whose verb is of many: "states that hold votes in March". */
export const relativeSubjects = wordTable(
  'verb/relative-subject',
  ['He toured towns {} hold votes in March.', 'March: 2027-03'],
  ['that', 'which', 'who'],
);

/** Verbs that call for something: "let us meet on Friday". */
export const exhortations = wordTable(
  'verb/exhortation',
  ['“{} us meet on Friday,” he said.', 'Friday: 2026-07-10'],
  ['let'],
);

/** Between such a verb and what it calls for. */
export const exhorted = wordTable(
  'verb/exhorted',
  ['“Let {} meet on Friday,” he said.', 'Friday: 2026-07-10'],
  ['us'],
);

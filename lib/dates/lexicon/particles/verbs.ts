import { wordTable } from '@/lib/dates/lexicon/word-table';

/** The auxiliary of a past perfect: "had sold it by May". */
export const perfects = wordTable(
  'verb/perfect',
  ['They {} sold it by May.', 'May: … – 2026-05'],
  ['had'],
);

/** The auxiliary of what was still ahead of a past moment. */
export const unreals = wordTable(
  'verb/unreal',
  ['The service said that the storm {} have landed on Friday.', 'Friday: 2026-07-10'],
  ['would'],
);

/** Participles that look ahead only with "for" or an infinitive: "set for March". */
export const settled = wordTable(
  'verb/settled',
  ['The vote is {} for March.', 'March: 2027-03'],
  ['planned', 'set'],
);

/** The mark of an infinitive. */
export const infinitiveMarks = wordTable(
  'verb/infinitive-mark',
  ['The bridge is {} open in March.', 'March: 2027-03'],
  ['to'],
);

/** The verb that is bare before a participle: "will be cut". */
export const bareBe = wordTable(
  'verb/bare-be',
  ['The rails will {} cut in March.', 'March: 2027-03'],
  ['be'],
);

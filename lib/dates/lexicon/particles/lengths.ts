import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words behind a hyphen that make a length a comparison: "a year-earlier loss". */
export const hyphenSteps = wordTable(
  'length/hyphen-step',
  ['It beat the two-year-{} loss.', 'year-{}'],
  ['ago', 'earlier'],
);

/** A word that makes a length an age. */
export const ages = wordTable('length/age', ['The mill is nine years {}.', ''], ['old']);

/** Owners of an age: "in his 30s". */
export const ageOwners = wordTable(
  'length/age-owner',
  ['They died in {} 30s.', ''],
  ['her', 'his', 'my', 'their'],
);

/** Steps that a comparison follows: "a month sooner than feared". */
export const comparedSteps = wordTable(
  'length/compared-step',
  ['It came a month {} than feared.', ''],
  ['earlier', 'later'],
);

/** The word of such a comparison. */
export const comparisons = wordTable(
  'length/comparison',
  ['It came a month earlier {} feared.', ''],
  ['than'],
);

/** A step that is a mere length before a noun: "two days before the vote". */
export const befores = wordTable(
  'length/before',
  ['It came two days {} the vote.', ''],
  ['before'],
);

/** Words that begin a stretch of time which points and is no rough one: "the past three months". */
export const pointings = wordTable(
  'length/pointing',
  ['Over {} three months it fell.', ''],
  ['last', 'next', 'past', 'the'],
);

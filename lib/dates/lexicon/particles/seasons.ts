import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words before a season without a year: "in spring", "well before the summer", "late autumn". */
export const seasonOpeners = wordTable(
  'season/opener',
  ['It will be shut {} summer.', 'summer'],
  [
    '-',
    'after',
    'before',
    'by',
    'during',
    'early',
    'for',
    'in',
    'late',
    'mid',
    'since',
    'through',
    'throughout',
    'until',
  ],
);

/** Between two seasons: "in summer and fall". */
export const seasonJoins = wordTable(
  'season/join',
  ['It will be shut in summer {} autumn.', 'autumn'],
  ['and', 'or', 'to'],
);

/** After these, "the fall" is one that hurts. */
export const harms = wordTable(
  'season/harm',
  ['Two men {} in the fall.', ''],
  ['died', 'hurt', 'injured', 'injuries', 'killed', 'survived'],
);

/** The season that is a tumble too. */
export const tumbles = wordTable('season/tumble', ['Two men died in the {}.', ''], ['fall']);

/** After a season, this makes it one of something else: "the spring of hope". */
export const seasonOwners = wordTable(
  'season/owner',
  ['They lived in the winter {} discontent.', ''],
  ['of'],
);

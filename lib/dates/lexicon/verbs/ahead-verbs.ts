import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Verbs of what is to come at once, after the days that are counted: "will meet in 21 days". */
export const aheadVerbs = wordTable(
  'verb/counted-ahead',
  ['They will {} in 21 days.', '21 days: 2026-07-29'],
  [
    'appear',
    'arrive',
    'begin',
    'close',
    'decide',
    'depart',
    'discuss',
    'end',
    'expire',
    'gather',
    'issue',
    'leave',
    'meet',
    'open',
    'play',
    'reopen',
    'resume',
    'return',
    'rule',
    'start',
    'vote',
  ],
);

/** Words before such a count. */
export const countedOpeners = wordTable(
  'verb/counted-opener',
  ['They will meet {} 21 days.', '21 days: 2026-07-29'],
  ['in'],
);

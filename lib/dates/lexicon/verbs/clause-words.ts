import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Prepositions before a date. */
export const prepositions = wordTable(
  'clause/preposition',
  ['Thieves took the mask {} the winter of 2024.', 'the winter of 2024: 2024-12 – 2025-02'],
  [
    'around',
    'as of',
    'at',
    'during',
    'for',
    'from',
    'in',
    'into',
    'of',
    'on',
    'over',
    'through',
    'to',
    'till',
  ],
);

/** Prepositions that put a date ahead of the verb: "won a contract for July 20". */
export const aheadPrepositions = wordTable(
  'clause/ahead-preposition',
  ['They hired a hall {} July 20.', 'July 20: 2026-07-20'],
  ['for'],
);

/** Articles and adverbs between a preposition and its date. */
export const adverbs = wordTable(
  'clause/adverb',
  ['Thieves took the mask in {} May.', 'May: 2026-05'],
  ['the'],
);

/** Words that a clause begins with. */
export const clauseOpeners = wordTable(
  'clause/opener',
  ['It shut the mine, {} on Dec. 3 it will shut the mill.', 'Dec. 3: 2026-12-03'],
  [
    'although',
    'and',
    'because',
    'but',
    'if',
    'since',
    'so',
    'that',
    'though',
    'when',
    'whereas',
    'while',
  ],
);

/** Words of what is only supposed: its past is none. */
export const suppositions = wordTable(
  'clause/supposition',
  ['She said what she would do {} she won the vote on Oct. 3.', 'Oct. 3: 2026-10-03'],
  ['if', 'unless'],
);

/** Words that open a relative clause behind a comma. */
export const relatives = wordTable(
  'clause/relative',
  ['On Dec. 11 the mill, {} will close, burned.', 'Dec. 11: 2025-12-11'],
  ['which', 'who', 'whose'],
);

/** Possessives: what they own is there already. */
export const ownerWords = wordTable(
  'clause/owner',
  ['The bloc will keep {} December accord.', 'December: 2025-12'],
  ['her', 'his', 'its', 'my', 'our', 's', 'their', 'your'],
);

/** Words that name where something was read. */
export const sourceWords = wordTable(
  'clause/source',
  ['The mill will close, {} to a note on Monday.', 'Monday: 2026-07-06'],
  ['according'],
);

/** Prepositions of a source: "in a statement", "at a briefing". */
export const sourceOpeners = wordTable(
  'clause/source-opener',
  ['{} a briefing on Monday it said that the mill will close.', 'Monday: 2026-07-06'],
  ['at', 'during', 'in'],
);

/** What is counted when its day is over: "figures for Sunday". */
export const records = wordTable(
  'clause/record',
  ['The {} for Sunday rose.', 'Sunday: 2026-07-05'],
  ['counts', 'data', 'figures', 'numbers', 'readings', 'results', 'sales', 'takings', 'totals'],
);

/** Words before an occasion that does not tell whether it is over: "ahead of Tuesday's vote". */
export const approaches = wordTable(
  'clause/approach',
  ['Rivals met {} Friday’s vote.', 'Friday: 2026-07-10'],
  [
    'ahead of',
    'approach of',
    'before',
    'eve of',
    'going into',
    'heading into',
    'in anticipation of',
    'leading up to',
    'run - up to',
  ],
);

/** Openers of a phrase that tells what has happened: "despite the loss on Tuesday, they will go on". */
export const grounds = wordTable(
  'clause/ground',
  ['{} the loss on Tuesday, they will go on.', 'Tuesday: 2026-07-07'],
  ['despite', 'given'],
);

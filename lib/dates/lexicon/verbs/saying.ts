import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Verbs of saying: behind a comma they tell the tense of the report, not of what it reports. */
export const sayings = wordTable(
  'verb/saying',
  ['No ferry on July 20, the port {}.', 'July 20: 2026-07-20'],
  ['added', 'announced', 'confirmed', 'reported', 'said', 'told', 'wrote'],
);

/** Their present forms, which place nothing ahead: "the report says". */
export const presentSayings = wordTable(
  'verb/present-saying',
  ['A note {} so on Monday.', 'Monday: 2026-07-06'],
  [
    'adds',
    'admits',
    'alleges',
    'argues',
    'asks',
    'believes',
    'claims',
    'denies',
    'finds',
    'insists',
    'knows',
    'notes',
    'reads',
    'recalls',
    'remembers',
    'reports',
    'says',
    'seems',
    'shows',
    'suggests',
    'tells',
    'thinks',
    'writes',
  ],
);

/** Present forms of what stands or of what came before: "the talks follow a deal in April". */
export const standings = wordTable(
  'verb/standing',
  ['It {} a flood in April.', 'April: 2026-04'],
  [
    'bears',
    'cites',
    'commemorates',
    'concerns',
    'contains',
    'covers',
    'describes',
    'details',
    'documents',
    'echoes',
    'follows',
    'includes',
    'involves',
    'marks',
    'mentions',
    'mirrors',
    'questions',
    'quotes',
    'recalls',
    'recounts',
    'reflects',
    'relates',
    'resembles',
    'stems',
    'tops',
    'traces',
  ],
);

/** Verbs that foresee: what "would" come after them was still ahead when they were spoken. */
export const forecasts = wordTable(
  'verb/forecast',
  ['The service {} that the storm would land on Wednesday.', 'Wednesday: 2026-07-08'],
  [
    'anticipated',
    'calculated',
    'estimated',
    'expected',
    'feared',
    'forecast',
    'forecasts',
    'foresaw',
    'hoped',
    'predicted',
    'projected',
    'thought',
    'warned',
  ],
);

/** Verbs and nouns that tell that somebody is asked or answers, lower case: “interviews Ana Cole”. */
export const interviewing: ReadonlySet<string> = new Set([
  'ask',
  'asked',
  'asks',
  'interview',
  'interviewed',
  'interviewing',
  'interviews',
  'q&a',
]);

/** What one does with somebody who is asked, lower case: “The Post spoke with Ana Cole”. */
export const conversing: ReadonlySet<string> = new Set([
  'chatted',
  'down',
  'spoke',
  'speaks',
  'talked',
  'talks',
  'up',
]);

/** What the one who is asked does, lower case: “Ana Cole tells the paper”. */
export const answering: ReadonlySet<string> = new Set([
  'answered',
  'answers',
  'discussed',
  'discusses',
  'sat',
  'shared',
  'speaks',
  'spoke',
  'talked',
  'talks',
  'tells',
  'told',
]);

/** Labels of those who ask, lower case. */
export const askers: ReadonlySet<string> = new Set(['interviewer', 'q', 'question', 'wn']);

/** Labels of those who answer, lower case. */
export const answerers: ReadonlySet<string> = new Set(['a', 'answer']);

/** Words that put what their clause tells after the day of writing. */
export const futureWords: ReadonlySet<string> = new Set([
  'due',
  'expect',
  'expected',
  'expects',
  'likely',
  'll',
  'must',
  'scheduled',
  'shall',
  'should',
  'slated',
  'upcoming',
  'will',
  'would',
]);

/** Words that do so only before the given word: "plans to", "set for". */
export const futureBefore: ReadonlyMap<string, readonly string[]> = new Map([
  ['are', ['forecast', 'on', 'to']],
  ['hope', ['to']],
  ['hopes', ['to']],
  ['intend', ['to']],
  ['intends', ['to']],
  ['is', ['forecast', 'on', 'to']],
  ['plan', ['to']],
  ['planned', ['for']],
  ['plans', ['to']],
  ['set', ['for', 'to']],
  ['was', ['to']],
  ['were', ['to']],
]);

/** Present forms that news uses of what is on the calendar: "trading resumes on Monday". */
export const scheduleWords: ReadonlySet<string> = new Set([
  'begins',
  'convenes',
  'expires',
  'lift',
  'lifts',
  'meet',
  'meets',
  'opens',
  'reconvenes',
  'reopens',
  'resume',
  'resumes',
  'returns',
  'starts',
]);

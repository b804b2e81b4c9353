/**
 * What the words before a date say of it: that the interval begins or ends there, the other end
 * being open (`onwards`: begins there if that lies ahead), and whether it looks back or ahead.
 */
export interface Bound {
  open: 'from' | 'to' | 'onwards' | null;
  looks: 'back' | 'ahead' | null;
}

/** Words before a date, what end of the interval they leave open and which way they look. */
export const bounds: readonly (readonly [
  words: string,
  open: Bound['open'],
  looks: Bound['looks'],
])[] = [
  ['after', 'from', null],
  ['as early as', null, null],
  ['as late as', null, null],
  ['as of', null, 'back'],
  ['as recently as', null, 'back'],
  ['as soon as', null, 'ahead'],
  ['at least until', 'to', 'ahead'],
  ['before', 'to', null],
  ['beginning', 'from', null],
  ['by', 'to', 'ahead'],
  ['dated', null, 'back'],
  ['effective', null, 'ahead'],
  ['ever since', 'from', 'back'],
  ['for', null, 'ahead'],
  ['from', 'onwards', null],
  ['going back to', 'from', 'back'],
  ['no earlier than', 'from', 'ahead'],
  ['no later than', 'to', 'ahead'],
  ['not before', 'from', 'ahead'],
  ['not until', null, null],
  ['prior to', 'to', null],
  ['since', 'from', 'back'],
  ['since at least', 'from', 'back'],
  ['starting', 'from', null],
  ['through', 'to', 'ahead'],
  ['till', 'to', 'ahead'],
  ['until', 'to', 'ahead'],
  ['until at least', 'to', 'ahead'],
  ['up to', 'to', 'ahead'],
];

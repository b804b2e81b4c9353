/** The spans of time that news counts in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Words for a unit, singular and plural, lower case. */
export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['centuries', 'century'],
  ['century', 'century'],
  ['day', 'day'],
  ['days', 'day'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['month', 'month'],
  ['months', 'month'],
  ['night', 'night'],
  ['nights', 'night'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['second', 'second'],
  ['seconds', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** Units too short to be a place on the calendar. */
export const shortUnits: ReadonlySet<Unit> = new Set(['hour', 'minute', 'night', 'second']);

/** Units that are counted so exactly that "three days ago" is that very day. */
export const exactUnits: ReadonlySet<Unit> = new Set(['day', 'hour', 'minute', 'second']);

/** Units that a month or a year is shared in. */
export const sharedUnits: ReadonlySet<Unit> = new Set([
  'day',
  'month',
  'quarter',
  'week',
  'weekend',
]);

/** Units whose last one is written like the one before this. */
export const weeklyUnits: ReadonlySet<Unit> = new Set(['week', 'weekend']);

/** Units of whole years. */
export const yearlyUnits: ReadonlySet<Unit> = new Set(['century', 'decade', 'year']);

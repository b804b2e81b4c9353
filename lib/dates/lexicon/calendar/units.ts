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

import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { ImpliedPart, Precision } from '@/lib/story/date-reading';

const precisions: Record<Unit, Precision> = {
  century: 'range',
  day: 'day',
  decade: 'decade',
  fortnight: 'week',
  half: 'half',
  hour: 'time',
  minute: 'time',
  month: 'month',
  night: 'day',
  quarter: 'quarter',
  season: 'season',
  second: 'time',
  week: 'week',
  weekend: 'range',
  year: 'year',
};

/** The precision of a date that is counted in a unit. */
export function unitPrecision(unit: Unit): Precision {
  return precisions[unit];
}

const parts: Partial<Record<Precision, readonly ImpliedPart['part'][]>> = {
  day: ['year', 'month', 'day'],
  month: ['year', 'month'],
  'part-of-month': ['year', 'month'],
  range: ['year', 'month', 'day'],
  time: ['year', 'month', 'day'],
  week: ['year', 'week'],
};

/** The parts of a date that a relative expression of this precision leaves to its anchor. */
export function impliedParts(precision: Precision, source: ImpliedPart['source']): ImpliedPart[] {
  return (parts[precision] ?? ['year']).map((part) => ({ part, source }));
}

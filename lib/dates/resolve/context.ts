import type { DayNumber } from '@/lib/dates/calendar/day-number';
import type { Bound } from '@/lib/dates/phrase';
import type { Interval } from '@/lib/dates/resolve/interval';
import type { Tense } from '@/lib/dates/resolve/tense';
import type { ImpliedPart } from '@/lib/story/date-reading';
import type { Quotation } from '@/lib/story/quotation';

/** A day that relative dates are counted from, and where it was read. */
export interface Anchor {
  day: DayNumber;
  source: ImpliedPart['source'];
}

/** An earlier mention that later ones can lean on. */
export interface Mention {
  interval: Interval;
  quote: Quotation;
  /** Its year stands in the text. */
  dated: boolean;
  first: number;
}

/** What is known where a date is read. */
export interface Context {
  now: Anchor | null;
  /** Earlier mentions with a place on the calendar, the nearest last. */
  mentions: readonly Mention[];
  tense: Tense;
  bound: Bound;
  /** The year that the surroundings give to dates without one. */
  year: { year: number; source: Quotation } | null;
}

import type { DayPart } from '@/lib/dates/lexicon/calendar/day-parts';
import type { Holiday } from '@/lib/dates/lexicon/calendar/holidays';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';

/** What one date mention says, before it is placed on the calendar. */
export type Expression =
  | CalendarExpression
  | ShiftExpression
  | SpanExpression
  | ClockExpression
  | UnitExpression
  | DurationExpression
  | ReferenceExpression;

/** Written parts of the calendar; what is absent was not written. */
export interface CalendarExpression {
  form: 'calendar';
  year?: number | undefined;
  /** Years from the reference year, as in "June last year". */
  yearShift?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  weekday?: number | undefined;
  quarter?: number | undefined;
  half?: number | undefined;
  holiday?: Holiday | undefined;
  /** The first month of the season. */
  season?: number | undefined;
  /** "last March" is −1, "this summer" 0, "next Tuesday" 1. */
  which?: number | undefined;
  /** A clock time written in one piece with the day. */
  clock?: ClockExpression | undefined;
  /** Weeks from the reference week in which the weekday lies: "Friday of next week" is 1. */
  week?: number | undefined;
  /** Weeks that are added to the weekday next to today: "a week ago Tuesday" is −1. */
  weeks?: number | undefined;
  /** `which` counts from the mention before: "the previous October". */
  from?: 'mention' | undefined;
  /** The year is a fiscal one, or the quarter one of it. */
  fiscal?: boolean | undefined;
}

/** A step from a day that is known from elsewhere: "two weeks ago", "a year earlier". */
export interface ShiftExpression {
  form: 'shift';
  /** Steps forward, or backward where negative; null for "several". */
  amount: number | null;
  unit: Unit;
  from: 'publication' | 'mention';
}

/** Decades and centuries: `years` years beginning with `year`. */
export interface SpanExpression {
  form: 'span';
  year: number;
  years: 10 | 100;
}

/** A time of day without its day; `minute` is null where only the hour is written. */
export interface ClockExpression {
  form: 'clock';
  hour: number;
  minute: number | null;
  zone: string | null;
}

/** A unit placed by the publication day ("last week") or by an earlier mention ("that week"). */
export interface UnitExpression {
  form: 'unit';
  unit: Unit;
  offset: number;
  from: 'publication' | 'mention' | 'report';
  /** The part of that day: "this morning". */
  dayPart?: DayPart | undefined;
}

/** A length of time, or with `every` a repetition. */
export interface DurationExpression {
  form: 'duration';
  /** As TIMEX3 writes it: P3M, PXY, PT2H, XXXX-WXX-4. */
  value: string;
  unit: Unit;
  every: boolean;
}

/** Now, once, some day: a time that has no place on the calendar. */
export interface ReferenceExpression {
  form: 'reference';
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

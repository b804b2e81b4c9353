import type { ClockExpression, Expression } from '@/lib/dates/expression';

/** Early, middle and late thirds; `start` and `end` as in "the end of March". */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

/** Morning, afternoon, evening and night, as TIMEX3 abbreviates them. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** Which end of the interval the words around a date leave open. */
export type Bound = 'from' | 'to' | null;

/** An expression and what the words around it add; tokens `[first, last)`. */
export interface Phrase {
  first: number;
  last: number;
  expression: Expression;
  /** The second half of a range. */
  through?: Phrase;
  part?: Part;
  dayPart?: DayPart;
  clock?: ClockExpression;
  approximate?: boolean;
  bound?: Bound;
  /** Counted in a whole that the text names: "the last two weeks of August". */
  ofLast?: number;
}

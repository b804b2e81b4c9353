import type { ClockExpression, Expression } from '@/lib/dates/expression';
import type { Unit } from '@/lib/dates/lexicon/units';
import type { DayPart } from '@/lib/dates/lexicon/day-parts';

/** Early, middle and late thirds, `start` and `end` as in "the end of March", the week around a day. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'week';

/**
 * What the words before a date say of it: that the interval begins or ends there, the other end
 * being open (`onwards`: begins there if that lies ahead), and whether it looks back or ahead.
 */
export interface Bound {
  open: 'from' | 'to' | 'onwards' | null;
  looks: 'back' | 'ahead' | null;
}

/** A run of tokens `[first, last)`. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** An expression and what the words around it add. */
export interface Phrase extends TokenSpan {
  expression: Expression;
  /** The words of the expression alone. */
  core: TokenSpan;
  /** The second half of a range. */
  through?: Phrase;
  part?: Part;
  dayPart?: DayPart;
  clock?: ClockExpression;
  approximate?: boolean;
  bound?: Bound;
  /** "the last two weeks of", "the first nine months of". */
  share?: { end: 'first' | 'last'; amount: number; unit: Unit };
  /** The later phrase of its list whose year it shares. */
  yearOf?: Phrase;
  /** A range of months that the text calls a quarter. */
  quarter?: boolean;
}

/** The clock time of a phrase, written with its day or beside it. */
export function clockOf({ expression, clock }: Phrase): ClockExpression | undefined {
  if (expression.form === 'clock') return expression;
  return clock ?? (expression.form === 'calendar' ? expression.clock : undefined);
}

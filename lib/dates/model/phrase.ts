import type { Bound } from '@/lib/dates/lexicon/around/bounds';
import type { Part } from '@/lib/dates/lexicon/around/parts';
import type { ClockExpression, Expression } from '@/lib/dates/model/expression';
import type { Tense } from '@/lib/dates/model/context';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { DayPart } from '@/lib/dates/lexicon/calendar/day-parts';

/** A run of tokens `[first, last)`. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** An expression and what the words around it add. */
export interface Phrase extends TokenSpan {
  expression: Expression;
  /** The ids of the rules that made it. */
  rules: readonly string[];
  /** The tense of its clause, where another reader than the English one has told it. */
  tense?: Tense;
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
  /** One of two days between which something was moved: "put off from April 9 to August 21". */
  moved?: boolean;
  /** Days from the day that is named: "two days before Christmas" is −2. */
  offset?: number;
  /** The day of the month written beside a weekday: "a Tuesday evening on May 4". */
  same?: Phrase;
  /** So many months that end with that of the day: "the three months to June 30" is 3. */
  months?: number;
  /** A range of months that the text calls a quarter. */
  quarter?: boolean;
}

/** The clock time of a phrase, written with its day or beside it. */
export function clockOf({ expression, clock }: Phrase): ClockExpression | undefined {
  if (expression.form === 'clock') return expression;
  return clock ?? (expression.form === 'calendar' ? expression.clock : undefined);
}

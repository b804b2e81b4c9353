import type { Unit } from '@/lib/dates/lexicon/units';
import { units } from '@/lib/dates/lexicon/units';
import { ordinals } from '@/lib/dates/lexicon/numbers';
import { months } from '@/lib/dates/lexicon/months';
import { seasons } from '@/lib/dates/lexicon/seasons';
import { weekdays } from '@/lib/dates/lexicon/weekdays';
import { amountStarts, type Amount, readAmount } from '@/lib/dates/patterns/amount';
import { readMonth, readWeekday } from '@/lib/dates/patterns/names';
import { clockStarts, readClock } from '@/lib/dates/patterns/clock';
import type { ClockExpression } from '@/lib/dates/expression';
import type { Token } from '@/lib/dates/tokens/token';

/** What the elements of a pattern take from the text. */
export interface Captures {
  AMOUNT: Amount;
  CLOCK: ClockExpression;
  DAY: number;
  MONTH: number;
  NTH: number;
  NTHDIGIT: number;
  NUMERAL: string;
  SEASON: number;
  UNIT: Unit;
  WEEKDAY: number;
  YEAR: number;
}

/** A value read from the text and the token after it. */
export interface Match<T> {
  value: T;
  next: number;
}

/** One building block of a pattern. */
export interface Element<T> {
  /** Words it can begin with; `#` stands for a digit. */
  starts: readonly string[];
  match(tokens: readonly Token[], at: number): Match<T> | null;
}

/** The elements that a pattern can name, each under the name of what it captures. */
export const elements: { [Name in keyof Captures]: Element<Captures[Name]> } = {
  AMOUNT: { starts: amountStarts, match: readAmount },
  CLOCK: { starts: clockStarts, match: readClock },
  DAY: { starts: ['#'], match: one(dayOfMonth) },
  MONTH: { starts: [...months.keys()], match: readMonth },
  NTH: { starts: [...ordinals.keys(), '#'], match: one(nth) },
  NTHDIGIT: { starts: ['#'], match: one(gluedDigit) },
  NUMERAL: { starts: ['#'], match: one((token) => token.text) },
  SEASON: { starts: [...seasons.keys()], match: one((token) => seasons.get(token.word)) },
  UNIT: { starts: [...units.keys()], match: one((token) => units.get(token.word)) },
  WEEKDAY: { starts: [...weekdays.keys()], match: readWeekday },
  YEAR: { starts: ['#'], match: one(year) },
};

/** An element that is one token. */
function one<T>(read: (token: Token) => T | undefined): Element<T>['match'] {
  return (tokens, at) => {
    const token = tokens[at];
    const value = token && read(token);
    return value === undefined ? null : { value, next: at + 1 };
  };
}

function dayOfMonth({ text }: Token): number | undefined {
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(text)) return undefined;
  const day = Number.parseInt(text, 10);
  return day >= 1 && day <= 31 ? day : undefined;
}

function nth({ text, word }: Token): number | undefined {
  return /^\d{1,2}(?:st|nd|rd|th)$/i.test(text) ? Number.parseInt(text, 10) : ordinals.get(word);
}

function year({ text }: Token): number | undefined {
  return /^[12]\d{3}$/.test(text) && text < '2200' ? Number(text) : undefined;
}

function gluedDigit({ text, glued }: Token): number | undefined {
  return glued && /^[1-4]$/.test(text) ? Number(text) : undefined;
}

import { pointers } from '@/lib/dates/lexicon/particles/pointers';
import type { ClockExpression } from '@/lib/dates/model/expression';
import { type DayPart, dayParts } from '@/lib/dates/lexicon/calendar/day-parts';
import type { Holiday } from '@/lib/dates/lexicon/calendar/holidays';
import { months } from '@/lib/dates/lexicon/calendar/months';
import { decadeNames, ordinals } from '@/lib/dates/lexicon/calendar/numbers';
import { seasons } from '@/lib/dates/lexicon/calendar/seasons';
import { shortUnits, type Unit, units } from '@/lib/dates/lexicon/calendar/units';
import { weekdays } from '@/lib/dates/lexicon/calendar/weekdays';
import type { Element } from '@/lib/dates/grammar/element';
import { amountStarts, readAmount } from '@/lib/dates/grammar/elements/amount';
import { clockStarts, readClock } from '@/lib/dates/grammar/elements/clock';
import { holidayStarts, readHoliday } from '@/lib/dates/grammar/elements/holiday';
import { readMonth, readWeekday } from '@/lib/dates/grammar/elements/names';
import { readWhich } from '@/lib/dates/grammar/elements/which';
import { readYear, yearStarts } from '@/lib/dates/grammar/elements/year';
import type { DateToken } from '@/lib/dates/tokens/token';

/** What the elements of a pattern take from the text. */
export interface Captures {
  /** Null where the text says "several". */
  AMOUNT: number | null;
  CLOCK: ClockExpression;
  DAY: number;
  DAYPART: DayPart;
  DECADE: number;
  HOLIDAY: Holiday;
  MONTH: number;
  NTH: number;
  NUMERAL: string;
  PERIOD: Unit;
  QUARTER: number;
  SEASON: number;
  UNIT: Unit;
  UNITS: Unit;
  WEEKDAY: number;
  /** −1 for the last, 0 for this, 1 for the next. */
  WHICH: number;
  YEAR: number;
}

const plurals = new Map([...units].filter(([word]) => word.endsWith('s')));
const periods = new Map(
  [...units].filter(([word, unit]) => !word.endsWith('s') && !shortUnits.has(unit)),
);

/** The elements that a pattern can name, each under the name of what it captures. */
export type Elements = { [Name in keyof Captures]: Element<Captures[Name]> };

export const elements: Elements = {
  AMOUNT: { starts: amountStarts, single: false, match: readAmount },
  CLOCK: { starts: clockStarts, single: false, match: readClock },
  DAY: one(['#'], dayOfMonth),
  DAYPART: wordOf(dayParts),
  DECADE: wordOf(decadeNames),
  HOLIDAY: { starts: holidayStarts, single: false, match: readHoliday },
  MONTH: { starts: [...months.keys()], single: false, match: readMonth },
  NTH: one([...ordinals.keys(), '#'], nth),
  NUMERAL: one(['#'], (token) => token.text),
  PERIOD: wordOf(periods),
  QUARTER: one(['#'], gluedDigit),
  SEASON: wordOf(seasons),
  UNIT: wordOf(units),
  UNITS: wordOf(plurals),
  WEEKDAY: { starts: [...weekdays.keys()], single: false, match: readWeekday },
  WHICH: { starts: [...pointers.keys()], single: false, match: readWhich },
  YEAR: { starts: yearStarts, single: false, match: readYear },
};

/** An element that is a word of a table. */
export function wordOf<T>(table: ReadonlyMap<string, T>): Element<T> {
  return one([...table.keys()], (token) => table.get(token.word));
}

/** An element that is one token. */
export function one<T>(
  starts: readonly string[],
  read: (token: DateToken) => T | undefined,
): Element<T> {
  const match: Element<T>['match'] = (tokens, at) => {
    const token = tokens[at];
    const value = token && read(token);
    return value === undefined ? null : { value, next: at + 1 };
  };
  return { starts, single: true, match };
}

function dayOfMonth({ text }: DateToken): number | undefined {
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(text)) return undefined;
  const day = Number.parseInt(text, 10);
  return day >= 1 && day <= 31 ? day : undefined;
}

function nth({ text, word }: DateToken): number | undefined {
  return /^\d{1,2}(?:st|nd|rd|th)$/i.test(text) ? Number.parseInt(text, 10) : ordinals.get(word);
}

/** The digit of "Q3" and "H1". */
function gluedDigit({ text, glued }: DateToken): number | undefined {
  return glued && /^[1-4]$/.test(text) ? Number(text) : undefined;
}

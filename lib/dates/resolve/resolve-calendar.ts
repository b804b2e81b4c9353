import { holidayDay } from '@/lib/dates/calendar/holiday-day';
import { dayNumber, weekday as weekdayOf, ymd } from '@/lib/dates/calendar/day-number';
import type { CalendarExpression } from '@/lib/dates/expression';
import { nearest } from '@/lib/dates/resolve/nearest';
import type { Anchor, Context } from '@/lib/dates/resolve/context';
import {
  dayInterval,
  type Interval,
  monthInterval,
  pad,
  type Placed,
  yearInterval,
} from '@/lib/dates/resolve/interval';
import { quarterInterval } from '@/lib/dates/resolve/resolve-unit';
import { impliedParts } from '@/lib/dates/resolve/unit-precision';
import { daysInMonth } from '@/lib/story/iso-day';
import type { ImpliedPart, Precision } from '@/lib/story/date-reading';

/** A date by its written parts; the year, or for a weekday the day, comes from the context. */
export function resolveCalendar(expression: CalendarExpression, context: Context): Placed {
  const precision = precisionOf(expression);
  const placed = (interval: Interval | null, implied: ImpliedPart[]): Placed => ({
    interval,
    precision,
    value: interval?.value ?? unplacedValue(expression),
    implied,
    approximate: false,
  });
  if (expression.year !== undefined) return placed(inYear(expression, expression.year), []);
  if (expression.weekday !== undefined && expression.month === undefined)
    return weekday(expression, context, placed);
  if (expression.month === undefined && expression.day !== undefined) {
    return dayOfMonth(expression.day, context, placed);
  }
  if (expression.yearShift !== undefined && context.now) {
    const year = ymd(context.now.day).year + expression.yearShift;
    return placed(inYear(expression, year), impliedParts('year', context.now.source));
  }
  if (expression.which === 0 && context.now) {
    const year = ymd(context.now.day).year;
    return placed(inYear(expression, year), impliedParts('year', context.now.source));
  }
  if (context.year) {
    return placed(inYear(expression, context.year.year), impliedParts('year', context.year.source));
  }
  const interval =
    context.now &&
    nearest(candidates(expression, context.now), context.now.day, context, expression.which);
  return placed(interval, impliedParts('year', context.now?.source ?? 'publication day'));
}

function candidates(expression: CalendarExpression, { day }: Anchor): Interval[] {
  const { year } = ymd(day);
  return [year - 1, year, year + 1].flatMap((candidate) => inYear(expression, candidate) ?? []);
}

/** The place of the written parts in a year; null where that year lacks the day. */
function inYear(
  { month, day, quarter, half, season, holiday }: CalendarExpression,
  year: number,
): Interval | null {
  if (holiday !== undefined) return dayInterval(holidayDay(holiday, year));
  if (month !== undefined && day !== undefined) {
    return day <= daysInMonth(year, month) ? dayInterval(dayNumber({ year, month, day })) : null;
  }
  if (month !== undefined) return monthInterval(year, month);
  if (quarter !== undefined) return quarterInterval(year, quarter);
  if (half !== undefined) {
    return {
      ...monthInterval(year, half === 1 ? 1 : 7, 6),
      precision: 'half',
      value: `${pad(year, 4)}-H${half}`,
    };
  }
  if (season !== undefined) {
    return {
      ...monthInterval(year, season, 3),
      precision: 'season',
      value: `${pad(year, 4)}-${seasonValues[season]}`,
    };
  }
  return yearInterval(year);
}

const seasonValues: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

function precisionOf({
  holiday,
  month,
  day,
  weekday,
  quarter,
  half,
  season,
}: CalendarExpression): Precision {
  if (holiday !== undefined || day !== undefined || (weekday !== undefined && month === undefined))
    return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  if (half !== undefined) return 'half';
  return season === undefined ? 'year' : 'season';
}

function unplacedValue({ month, day, weekday, quarter, half, season }: CalendarExpression): string {
  if (weekday !== undefined && month === undefined) return `XXXX-WXX-${weekday}`;
  if (month !== undefined)
    return `XXXX-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return season === undefined ? 'XXXX' : `XXXX-${seasonValues[season]}`;
}

type Place = (interval: Interval | null, implied: ImpliedPart[]) => Placed;

/** A weekday: the nearest that fits the tense, counted from the publication or the last dated day. */
function weekday(
  { weekday: wanted = 1, which }: CalendarExpression,
  context: Context,
  placed: Place,
): Placed {
  const anchor = context.now ?? lastDay(context);
  const implied = impliedParts('day', anchor?.source ?? 'publication day');
  if (!anchor) return placed(null, implied);
  const back = (weekdayOf(anchor.day) - wanted + 7) % 7;
  const past = which === -1 && back === 0 ? anchor.day - 7 : anchor.day - back;
  const future = anchor.day - back + 7;
  const ahead = which === 1 || which === 0 || (which === undefined && context.tense === 'future');
  return placed(dayInterval(ahead && !(which === 0 && back === 0) ? future : past), implied);
}

function lastDay({ mentions }: Context): Anchor | null {
  const last = mentions.findLast(({ interval }) => interval.precision === 'day');
  return last ? { day: last.interval.start, source: last.quote } : null;
}

/** "the 5th": of the month mentioned last. */
function dayOfMonth(day: number, { mentions }: Context, placed: Place): Placed {
  const last = mentions.findLast(({ interval }) => interval.grain !== 'year');
  const month = last && ymd(last.interval.start);
  const source = last?.quote ?? 'publication day';
  const fits = month && day <= daysInMonth(month.year, month.month);
  const implied: ImpliedPart[] = [
    { part: 'year', source },
    { part: 'month', source },
  ];
  return placed(fits ? dayInterval(dayNumber({ ...month, day })) : null, implied);
}

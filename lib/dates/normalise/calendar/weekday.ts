import { monday, weekday as weekdayOf } from '@/lib/calendar/day-number';
import type { Anchor, Context } from '@/lib/dates/model/context';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import { dayInterval, type PlacedInterval } from '@/lib/dates/model/interval';
import { impliedParts } from '@/lib/dates/normalise/unit-precision';

/**
 * A weekday: the nearest that fits the tense, counted from the day of writing or, where that is
 * unknown, from the day mentioned last. A past one can be that very day, a future one cannot.
 */
export function weekday(
  named: number,
  expression: CalendarExpression,
  context: Context,
): PlacedInterval {
  const anchor = context.now ?? lastDay(context);
  const implied = impliedParts('day', anchor?.source ?? 'publication day');
  if (!anchor) return { interval: null, implied };
  const stay = isBare(expression) && context.tense !== 'future' ? toldStay(named, context) : null;
  if (stay) return { interval: dayInterval(stay.day), implied: impliedParts('day', stay.source) };
  const { which, week, weeks } = expression;
  const { day } = anchor;
  if (week !== undefined)
    return { interval: dayInterval(monday(day) + 7 * week + named - 1), implied };
  const back = (weekdayOf(day) - named + 7) % 7;
  if (weeks !== undefined) {
    const near = weeks < 0 ? -(back || 7) : 7 - back;
    return { interval: dayInterval(day + near + 7 * weeks), implied };
  }
  return { interval: dayInterval(day + step(back, which, context)), implied };
}

/** Days from the day of writing to the weekday that was `back` days before it. */
function step(back: number, which: number | undefined, { tense, sameDay }: Context): number {
  if (which === undefined && tense === 'prospect') return back <= 1 ? -back : 7 - back;
  if (which === 0 && tense === 'past') return -back;
  // What is neither past nor to come is the nearest: "ahead of Tuesday's vote".
  if (which === undefined && tense === 'open') return back < 4 ? -back : 7 - back;
  const ahead = which === undefined ? tense === 'future' : which >= 0;
  if (back > 0) return ahead ? 7 - back : -back;
  if (which === undefined) return ahead && !sameDay ? 7 : 0;
  return 7 * which;
}

function isBare({ which, week, weeks }: CalendarExpression): boolean {
  return which === undefined && week === undefined && weeks === undefined;
}

/** How many days a fair or a match has whose weekdays are told, and how many have passed since. */
const maxStay = 7;

/**
 * The weekday of what lasted some days and was told first, where it was over a week before the day
 * of writing: "The fair ran from July 1 to July 3. On Friday it rained."
 */
function toldStay(named: number, { mentions, now }: Context): Anchor | null {
  const told = mentions.filter(({ interval, quoted }) => interval.grain === 'day' && !quoted);
  const stay = told[0];
  if (!stay || !now || told.some(({ interval }) => interval.end > stay.interval.end)) return null;
  const { start, end } = stay.interval;
  const over = now.day - end;
  if (start === end || end - start >= maxStay || over < maxStay || over > 2 * maxStay) return null;
  const day = start + ((named - weekdayOf(start) + 7) % 7);
  return day <= end ? { day, source: stay.quote } : null;
}

function lastDay({ mentions }: Context): Anchor | null {
  const last = mentions.findLast(({ interval }) => interval.precision === 'day');
  return last ? { day: last.interval.start, source: last.quote } : null;
}

import { weekday as weekdayOf } from '@/lib/calendar/day-number';
import type { Anchor, Context } from '@/lib/dates/model/context';
import { dayInterval, type PlacedInterval } from '@/lib/dates/model/interval';
import { impliedParts } from '@/lib/dates/normalise/unit-precision';

/**
 * A weekday: the nearest that fits the tense, counted from the day of writing or, where that is
 * unknown, from the day mentioned last. A past one can be that very day, a future one cannot.
 */
export function weekday(
  named: number,
  which: number | undefined,
  context: Context,
): PlacedInterval {
  const anchor = context.now ?? lastDay(context);
  const implied = impliedParts('day', anchor?.source ?? 'publication day');
  if (!anchor) return { interval: null, implied };
  const back = (weekdayOf(anchor.day) - named + 7) % 7;
  if (which === undefined && context.tense === 'prospect') {
    return { interval: dayInterval(anchor.day + (back <= 1 ? -back : 7 - back)), implied };
  }
  const ahead = which === undefined ? context.tense === 'future' : which >= 0;
  const stays = back === 0 && (which === 0 || (which === undefined && !ahead));
  const past = back === 0 && !stays ? 7 : back;
  return { interval: dayInterval(anchor.day + (ahead && !stays ? 7 - back : -past)), implied };
}

function lastDay({ mentions }: Context): Anchor | null {
  const last = mentions.findLast(({ interval }) => interval.precision === 'day');
  return last ? { day: last.interval.start, source: last.quote } : null;
}

import type { Context } from '@/lib/dates/model/context';
import { dayInterval, type PlacedDate } from '@/lib/dates/model/interval';
import { impliedParts } from '@/lib/dates/normalise/unit-precision';

/** A clock time without a day: on the day mentioned last, else on the publication day. */
export function resolveClock({ mentions, now }: Context): PlacedDate {
  const last = mentions.findLast(
    ({ interval }) => interval.precision === 'day' || interval.precision === 'time',
  );
  const anchor = last ? { day: last.interval.start, source: last.quote } : now;
  const interval = anchor && ({ ...dayInterval(anchor.day), precision: 'time' } as const);
  return {
    interval,
    precision: 'time',
    value: interval?.value ?? 'XXXX-XX-XX',
    implied: impliedParts('time', anchor?.source ?? 'publication day'),
    approximate: false,
  };
}

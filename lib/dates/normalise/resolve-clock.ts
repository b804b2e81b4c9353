import type { Context } from '@/lib/dates/model/context';
import { dayInterval, type AnchoredDate } from '@/lib/dates/model/interval';
import { impliedParts } from '@/lib/dates/normalise/unit-precision';

/** How far from the day of writing an event lies that a text tells the hours of, in days. */
const maxAge = 14;

/**
 * A clock time without a day: on the day of its sentence, else on the first near day that its paragraph
 * or the text tells, which is that of the event, else on the publication day.
 */
export function resolveClock({ mentions, now, sentence, paragraph }: Context): AnchoredDate {
  const days = mentions.filter(
    ({ interval, open }) =>
      open === null && (interval.precision === 'day' || interval.precision === 'time'),
  );
  const near = days.filter(
    ({ interval }) => now !== null && Math.abs(interval.start - now.day) <= maxAge,
  );
  const last =
    days.findLast((day) => day.sentence === sentence) ??
    near.find((day) => day.paragraph === paragraph) ??
    near[0] ??
    days.find((day) => day.paragraph === paragraph) ??
    days[0];
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

import type { DayNumber } from '@/lib/calendar/day-number';
import type { Context } from '@/lib/dates/model/context';
import type { Interval } from '@/lib/dates/model/interval';

/** By what a distance is multiplied if it leads against the tense of the clause. */
const penalty = 4;

/** The same where the clause looks ahead: "could resign in April" is seldom said of the April before. */
const aheadPenalty = 12;

/**
 * The candidate nearest to `now` that fits the tense. A tense that speaks against a candidate
 * makes it seem farther away and does not rule it out: "it has set a hearing for June 12".
 */
export function nearest(
  candidates: readonly Interval[],
  now: DayNumber,
  context: Context,
  which: number | undefined,
): Interval | null {
  let best: Interval | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = distanceTo(candidate, now) * weight(candidate, now, context, which);
    if (distance < least) [least, best] = [distance, candidate];
  }
  return best;
}

function distanceTo({ start, end }: Interval, now: DayNumber): number {
  if (start <= now && now <= end) return 0.5;
  return now < start ? start - now : now - end;
}

function weight(
  { start, end }: Interval,
  now: DayNumber,
  { tense, certain }: Context,
  which: number | undefined,
): number {
  if (which === -1) return end < now ? 1 : Infinity;
  if (which === 1) return start > now ? 1 : Infinity;
  if (certain === 'back') return start <= now ? 1 : Infinity;
  if (certain === 'ahead') return end >= now ? 1 : Infinity;
  if (tense === 'past') return start <= now ? 1 : penalty;
  if (tense === 'future') return end >= now ? 1 : aheadPenalty;
  return 1;
}

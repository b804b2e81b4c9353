import { addOffsets } from '@/lib/dates/merge/add-offsets';
import { joinWeekdays } from '@/lib/dates/merge/join-weekdays';
import { addClocks } from '@/lib/dates/merge/add-clocks';
import { addDayParts } from '@/lib/dates/merge/add-day-parts';
import { addShares } from '@/lib/dates/merge/lists/add-shares';
import { addParts } from '@/lib/dates/merge/add-parts';
import { addApproximation } from '@/lib/dates/merge/add-approximation';
import { addBounds } from '@/lib/dates/merge/add-bounds';
import { shareYears } from '@/lib/dates/merge/lists/share-years';
import { joinRanges } from '@/lib/dates/merge/join-ranges';
import { addListed } from '@/lib/dates/merge/lists/add-listed';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * Each step widens phrases by the words around them or joins neighbours, so every step sees the
 * dates as the one before left them: a clock belongs to its day before the day is early or late,
 * an approximation to all of that, a range to two finished ends, and the bounds to what came of it.
 */
const steps = [
  addListed,
  addShares,
  addOffsets,
  addClocks,
  addDayParts,
  addParts,
  addApproximation,
  joinRanges,
  addBounds,
  shareYears,
  joinWeekdays,
];

export function compose(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return steps.reduce<Phrase[]>((done, step) => step(tokens, done), [...phrases]);
}

import { addClocks } from '@/lib/dates/compose/add-clocks';
import { addDayParts } from '@/lib/dates/compose/add-day-parts';
import { addShares } from '@/lib/dates/compose/add-shares';
import { addParts } from '@/lib/dates/compose/add-parts';
import { addApproximation } from '@/lib/dates/compose/add-approximation';
import { addBounds } from '@/lib/dates/compose/add-bounds';
import { shareYears } from '@/lib/dates/compose/share-years';
import { joinRanges } from '@/lib/dates/compose/join-ranges';
import { addListed } from '@/lib/dates/compose/add-listed';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/**
 * Each step widens phrases by the words around them or joins neighbours, so every step sees the
 * dates as the one before left them: a clock belongs to its day before the day is early or late,
 * an approximation to all of that, a range to two finished ends, and the bounds to what came of it.
 */
const steps = [
  addListed,
  addShares,
  addClocks,
  addDayParts,
  addParts,
  addApproximation,
  joinRanges,
  addBounds,
  shareYears,
];

export function compose(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return steps.reduce<Phrase[]>((done, step) => step(tokens, done), [...phrases]);
}

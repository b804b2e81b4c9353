import fitted from '@/lib/claims/resolve/confidence/weights.json';
import type { Features } from '@/lib/claims/resolve/resolution';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(fitted.weights));

/**
 * Below this a speaker is not shown under a name. How many of those shown are right, on documents
 * the weights were not fitted on, is what `npm run bench:confidence` prints.
 */
export const minConfidence: number = fitted.minConfidence;

/**
 * The chance, 0 to 1 in hundredths, that a speaker with these features is the right one: a logistic
 * regression whose weights `bench/claims/fit-confidence.ts` fits.
 */
export function confidenceOf(features: Features): number {
  let sum = fitted.bias;
  for (const [name, value] of Object.entries(features)) sum += (weights.get(name) ?? 0) * value;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

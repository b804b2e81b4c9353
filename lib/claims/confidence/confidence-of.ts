import { bias, weights } from '@/lib/claims/confidence/weights';
import type { Features } from '@/lib/claims/resolve/resolution';

/** The chance, 0 to 1, that a speaker with these features is the right one. */
export function confidenceOf(features: Features): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += (weights.get(name) ?? 0) * value;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

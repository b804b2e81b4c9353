import type { Entity } from '@/lib/claims/entities/entity';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/scene';

/** How much a mention still counts one passage later. */
const fade = 0.55;

/** By how much the first must be ahead of the second. */
const clear = 0.12;

/**
 * The entity that a reader thinks of first before a place of the text: mentioned often and lately,
 * as a subject rather than in passing. `fits` weighs each candidate, 0 rules it out.
 */
export function mostSalient(
  scene: Scene,
  before: number,
  fits: (entity: Entity) => number,
): Resolution {
  let best: Entity | undefined;
  let most = 0;
  let second = 0;
  for (const entity of scene.entities) {
    const score = fits(entity) * salience(entity, before, scene.passage);
    if (score > most) [best, most, second] = [entity, score, most];
    else second = Math.max(second, score);
  }
  const margin = 1 - second / most;
  if (!best || margin < clear) return unsure;
  const last = best.mentions.findLast((mention) => mention.start < before);
  return {
    name: best.name,
    confidence: Math.round((0.5 + margin * 0.45) * 100) / 100,
    via: last ? [{ start: last.start, end: last.end, text: last.text }] : [],
  };
}

function salience(entity: Entity, before: number, passage: number): number {
  let score = 0;
  for (const mention of entity.mentions) {
    if (mention.start >= before) break;
    score += (mention.subject ? 3 : 1) * fade ** (passage - mention.passage);
  }
  return score;
}

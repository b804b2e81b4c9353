import type { Entity, Mention } from '@/lib/claims/resolve/entity';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/resolve';

/** How much a mention counts one passage further away. */
const fade = 0.6;

/** The entity that a reader thinks of first at a place of the text, among those that fit. */
export function mostSalient(
  scene: Scene,
  before: number,
  index: number,
  fits: (entity: Entity) => boolean,
): Resolution {
  const ranked = scene.entities
    .filter(fits)
    .map((entity) => ({ entity, score: salience(entity, before, index) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return unsure;
  const margin = second ? 1 - second.score / best.score : 1;
  if (margin < 0.05) return unsure;
  const last = lastMention(best.entity, before);
  return {
    name: best.entity.name,
    confidence: Math.round((0.5 + margin * 0.45) * 100) / 100,
    via: last ? [last] : [],
  };
}

function salience(entity: Entity, before: number, index: number): number {
  let score = 0;
  for (const mention of entity.mentions) {
    if (mention.start >= before) break;
    score += (mention.subject ? 3 : 1) * fade ** (index - mention.passage);
  }
  return score;
}

const lastMention = (entity: Entity, before: number): Mention | undefined =>
  entity.mentions.findLast((mention) => mention.start < before);

import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** How much a mention still counts one segment later. */
const fade = 0.55;

/** By how much the first must be ahead of the second. */
const clear = 0.25;

/**
 * The entity that a reader thinks of first before a place of the text: mentioned often and lately,
 * as a subject rather than in passing. `fits` weighs each candidate, 0 rules it out; by less than `ahead`
 * nobody is.
 */
export function mostSalient(
  context: ResolutionContext,
  before: number,
  fits: (entity: Entity) => number,
  ahead = clear,
): Resolution {
  const spoke = speechCounts(context);
  let best: Entity | undefined;
  let most = 0;
  let second = 0;
  for (const entity of context.entityIndex.recent(context.segment)) {
    const said = spoke.get(entity.name) ?? 0;
    const score = fits(entity) * (salience(entity, before, context.segment) + said);
    if (score > most) [best, most, second] = [entity, score, most];
    else second = Math.max(second, score);
  }
  const margin = 1 - second / most;
  if (!best || margin < ahead) return unsure;
  const [last] = mentionsBefore(best, before, context.segment);
  return {
    name: best.name,
    confidence: Math.round((0.5 + margin * 0.45) * 100) / 100,
    via: last ? [{ start: last.start, end: last.end, text: last.text }] : [],
  };
}

/** How much those who have just spoken are in mind, by name, under whatever words they did. */
function speechCounts({ earlier, segment }: ResolutionContext): Map<string, number> {
  const said = new Map<string, number>();
  for (const spoken of earlier.slice(-12)) {
    const name = spoken.speaker.resolved;
    if (name) said.set(name, (said.get(name) ?? 0) + 2 * fade ** (segment - spoken.segment));
  }
  return said;
}

function salience(entity: Entity, before: number, segment: number): number {
  let score = 0;
  for (const mention of mentionsBefore(entity, before, segment)) {
    score += (mention.subject ? 3 : 1) * fade ** (segment - mention.segment);
  }
  return score;
}

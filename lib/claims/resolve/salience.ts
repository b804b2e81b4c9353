import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** How much a mention still counts one segment later. */
const fade = 0.55;

/** By how much the first must be ahead of the second. */
const clear = 0.25;

/** Whom a rule looks for. */
export interface AntecedentSearch {
  /** The rule that looks. */
  readonly rule: string;
  /** Where the words stand that mean somebody. */
  readonly before: number;
  /** How well each candidate suits; 0 rules it out. */
  readonly fits: (entity: Entity) => number;
  /** By how much, 0 to 1, the first must be ahead of the second. */
  readonly ahead?: number;
}

/**
 * The entity that a reader thinks of first before a place of the text: mentioned often and lately,
 * as a subject rather than in passing.
 */
export function mostSalient(
  context: ResolutionContext,
  { rule, before, fits, ahead = clear }: AntecedentSearch,
): Resolution {
  const spoke = speechCounts(context);
  let best: Entity | undefined;
  let most = 0;
  let second = 0;
  let others = -1;
  for (const entity of context.entityIndex.recent(context.segment)) {
    const suits = fits(entity);
    if (suits === 0) continue;
    const said = spoke.get(entity.name) ?? 0;
    const score = suits * (salience(entity, before, context.segment) + said);
    if (score > 0.05) others += 1;
    if (score > most) [best, most, second] = [entity, score, most];
    else second = Math.max(second, score);
  }
  const margin = 1 - second / most;
  if (!best || margin < ahead) return unsure(rule);
  return found(context, rule, best, before, {
    margin,
    others: Math.min(Math.max(others, 0), 4) / 4,
  });
}

/** Whether a text has told of anybody yet whom words could mean. */
export const hasCandidate = (
  { entityIndex, segment }: ResolutionContext,
  fits: (entity: Entity) => number,
): boolean => [...entityIndex.recent(segment)].some((entity) => fits(entity) > 0);

/** An entity as what a rule found, with what its last mention tells. */
export function found(
  context: ResolutionContext,
  rule: string,
  entity: Entity,
  before: number,
  features: Resolution['features'] = {},
): Resolution {
  const { segment } = context;
  const [last] = mentionsBefore(entity, before, segment);
  return {
    name: entity.name,
    rule,
    features: {
      heard: hasSpoken(context, entity) ? 1 : 0,
      ...features,
      far: Math.min(segment - (last?.segment ?? segment), 5) / 5,
      subject: last?.subject ? 1 : 0,
      proven: entity.type === 'unknown' ? 0 : 1,
      named: entity.named ? 1 : 0,
      sex: entity.gender === 'unknown' ? 0 : 1,
    },
    via: last ? [{ start: last.start, end: last.end, text: last.text }] : [],
  };
}

/** So many claims back a speaker is still in mind. */
const maxHeard = 12;

/** Whether somebody has spoken in the last claims. */
const hasSpoken = ({ earlier }: ResolutionContext, { name }: Entity): boolean =>
  earlier.slice(-maxHeard).some(({ speaker }) => speaker.resolved === name);

/** How much those who have just spoken are in mind, by name, under whatever words they did. */
function speechCounts({ earlier, segment }: ResolutionContext): Map<string, number> {
  const said = new Map<string, number>();
  for (const spoken of earlier.slice(-maxHeard)) {
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

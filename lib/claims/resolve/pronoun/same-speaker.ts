import type { Entity } from '@/lib/claims/entities/entity';
import type { Word } from '@/lib/claims/model/segment';
import { isOfPerson } from '@/lib/claims/resolve/pronoun/fit-of';
import type {
  Resolution,
  ResolutionContext,
  ResolvedFinding,
} from '@/lib/claims/resolve/resolution';
import { found } from '@/lib/claims/resolve/salience';

/** Kinds of claims that are of nobody else: who is accused or asked may be the next “he”. */
const telling = /^(?:announces|predicts|states)$/;

/**
 * Who alone spoke in the sentence before: “Ana Bell said the vote was late. “It was dark,” she said.”
 * What is denied or confirmed then may be another’s.
 */
export function sameSpeaker(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  if (!isOfPerson(pronoun.lower) || !telling.test(context.finding.kind)) return null;
  const [last, ...others] = spokenBefore(context);
  const name = last?.speaker.resolved;
  if (!last || !name || others.some(({ speaker }) => speaker.resolved !== name)) return null;
  const entity = context.entityIndex.get(name);
  if (!entity || entity.type !== 'person' || fits(entity) === 0) return null;
  const via = last.speaker.mention ? [last.speaker.mention] : [];
  const doubt = 1 - last.speaker.confidence;
  return { ...found(context, 'same-speaker', entity, pronoun.start, { doubt }), via };
}

/** The claims of the sentence before, where each only tells. */
function spokenBefore({ earlier, segment }: ResolutionContext): readonly ResolvedFinding[] {
  const before = earlier.filter((each) => each.segment === segment - 1);
  return before.every(({ finding }) => telling.test(finding.kind) && !finding.target) ? before : [];
}

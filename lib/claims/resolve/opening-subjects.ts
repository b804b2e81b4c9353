import { confidenceOf, minConfidence } from '@/lib/claims/resolve/confidence/confidence-of';
import { featuresOf } from '@/lib/claims/resolve/confidence/features-of';
import type { EntityIndex } from '@/lib/claims/entities/entity-index';
import type { EntityType } from '@/lib/claims/model/entity-type';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, spanOf, wordAt } from '@/lib/claims/model/segment';
import type { ResolvedFinding } from '@/lib/claims/resolve/resolution';
import { resolveSpeaker } from '@/lib/claims/resolve/resolve';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** A pronoun that opens a sentence, and whom it stands for. */
export interface OpeningSubject {
  readonly mention: Quotation;
  readonly name: string;
}

/** What each pronoun stands for; "they" may be the mills as well as the millers. */
const standsFor: ReadonlyMap<string, EntityType> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['it', 'organisation'],
]);

/**
 * Whom the pronouns stand for that open sentences, where the sentences before make that sure: the
 * same as if somebody spoke there.
 */
export function openingSubjects(
  text: string,
  segments: readonly Segment[],
  resolved: readonly ResolvedFinding[],
  entityIndex: EntityIndex,
): OpeningSubject[] {
  return segments.flatMap((segment, index) => {
    const type = standsFor.get(wordAt(segment, 0).lower);
    if (type === undefined || isExpletive(segment)) return [];
    const first = { from: 0, to: 1 };
    const finding: Finding = {
      segment,
      speaker: { mention: first, phrase: first, antecedent: null },
      cue: null,
      lemma: '',
      kind: 'states',
      target: null,
      content: [],
    };
    const earlier = resolved.filter((before) => before.segment < index);
    const context = { text, entityIndex, segments, earlier, finding, segment: index };
    const { name, ...found } = resolveSpeaker(context);
    const entity = name === null ? undefined : entityIndex.get(name);
    // Of all rules only this one needs nobody to speak.
    if (found.rule !== 'subject-before' || !entity?.named || entity.type !== type) return [];
    if (confidenceOf(featuresOf(finding, { name, ...found })) < minConfidence) return [];
    return [{ mention: quotation(text, spanOf(segment, first)), name: entity.name }];
  });
}

/** "It was on Monday that …", "It rained": where the pronoun may stand for nobody. */
function isExpletive(segment: Segment): boolean {
  if (wordAt(segment, 0).lower !== 'it') return false;
  return segment.words
    .slice(1, 4)
    .some(({ lower }) => /^(?:is|was|will|would|has|had|may|all)$/.test(lower));
}

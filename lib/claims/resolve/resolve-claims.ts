import { confidenceOf } from '@/lib/claims/resolve/confidence/confidence-of';
import { featuresOf } from '@/lib/claims/resolve/confidence/features-of';
import type { EntityIndex } from '@/lib/claims/entities/entity-index';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, spanOf } from '@/lib/claims/model/segment';
import { genderOfPronoun } from '@/lib/claims/resolve/pronoun/fit-of';
import type { Resolution, ResolvedFinding } from '@/lib/claims/resolve/resolution';
import { resolveSpeaker } from '@/lib/claims/resolve/resolve';
import type { ClaimSpeaker } from '@/lib/story/claim-reading';
import { quotation } from '@/lib/story/quotation';

/** Who speaks in each finding, in order: what was found of one helps with the next. */
export function resolveClaims(
  text: string,
  segments: readonly Segment[],
  findings: readonly Finding[],
  entityIndex: EntityIndex,
): ResolvedFinding[] {
  const numbers = new Map(segments.map((segment, index) => [segment, index]));
  const earlier: ResolvedFinding[] = [];
  for (const finding of findings) {
    const segment = numbers.get(finding.segment) ?? 0;
    const context = { text, entityIndex, segments, earlier, finding, segment };
    const resolution = resolveSpeaker(context);
    const features = featuresOf(finding, resolution);
    const speaker = speakerOf(text, finding, resolution, confidenceOf(features));
    learnGender(entityIndex, speaker);
    earlier.push({ finding, speaker, segment, rule: resolution.rule, features });
  }
  return earlier;
}

function speakerOf(
  text: string,
  { segment, speaker }: Finding,
  { name, via }: Resolution,
  confidence: number,
): ClaimSpeaker {
  const quote = (range: { from: number; to: number }) => quotation(text, spanOf(segment, range));
  const antecedent = speaker?.antecedent ? [quote(speaker.antecedent)] : [];
  return {
    mention: speaker && quote(speaker.mention),
    resolved: name,
    confidence: name === null ? 0 : confidence,
    chain: [...antecedent, ...via],
    inferred: speaker === null && name !== null,
  };
}

/** A pronoun tells the gender of whom it stands for. */
function learnGender(entityIndex: EntityIndex, { mention, resolved }: ClaimSpeaker): void {
  const gender = genderOfPronoun(mention?.text.toLowerCase() ?? '');
  const entity = resolved && gender !== 'unknown' ? entityIndex.get(resolved) : undefined;
  if (entity?.gender === 'unknown') entity.gender = gender;
}

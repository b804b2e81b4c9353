import type { Word } from '@/lib/claims/model/segment';
import { isOfPeople } from '@/lib/claims/resolve/pronoun/is-of-people';
import { minConfidence } from '@/lib/claims/resolve/confidence/confidence-of';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';
import { quotation } from '@/lib/story/quotation';
import { spanOf } from '@/lib/claims/model/segment';

/** So many sentences back several people are still the ones in mind. */
const maxBack = 2;

/** “The divers saw it. They said …”: the several people who are the subject of the sentence before. */
export function groupBefore(context: ResolutionContext, pronoun: Word): Resolution | null {
  if (pronoun.lower !== 'they') return null;
  const here = context.finding.segment;
  const opening = here.phrases[0];
  if (opening && spanOf(here, opening).end < pronoun.start && isOfPeople(here, opening)) {
    const quote = quotation(context.text, spanOf(here, opening));
    return { name: quote.text, rule: 'group-before', features: { silent: 1 }, via: [quote] };
  }
  const spoken = context.earlier.at(-1);
  const range = spoken?.finding.speaker?.mention;
  if (spoken?.speaker.resolved && range && context.segment - spoken.segment <= maxBack) {
    const { segment } = spoken.finding;
    const they = spoken.speaker.mention?.text.toLowerCase() === 'they';
    if (they && spoken.speaker.confidence < minConfidence) return unsure('group-before');
    if (they || isOfPeople(segment, range)) {
      const via = spoken.speaker.mention ? [spoken.speaker.mention] : [];
      const doubt = 1 - spoken.speaker.confidence;
      return { name: spoken.speaker.resolved, rule: 'group-before', features: { doubt }, via };
    }
    if (spoken.segment >= context.segment - 1) return null;
  }
  const before = context.segments[context.segment - 1];
  const subject = before?.phrases[0];
  if (!before || !subject || !isOfPeople(before, subject)) return null;
  const quote = quotation(context.text, spanOf(before, subject));
  return { name: quote.text, rule: 'group-before', features: { silent: 1 }, via: [quote] };
}

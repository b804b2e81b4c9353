import { authors, media } from '@/lib/claims/lexicon/who/documents';
import {
  type Resolution,
  type ResolutionContext,
  type ResolvedFinding,
} from '@/lib/claims/resolve/resolution';
import { wordAt } from '@/lib/claims/model/segment';
import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import { found } from '@/lib/claims/resolve/salience';

export const isDocument = (noun: string): boolean => authors.has(noun) || media.has(noun);

/** Who wrote “the complaint” or “the note”: whoever accused last, or spoke in a note; else the paper itself. */
export function byDocument(context: ResolutionContext, noun: string, itself: string): Resolution {
  const { earlier } = context;
  const author = authors.get(noun);
  const last = earlier
    .slice(-memory)
    .findLast((spoken) =>
      author ? spoken.finding.kind === author : speaksIn(spoken, noun) && isSomebody(spoken),
    );
  if (!last?.speaker.resolved)
    return issuer(context, noun) ?? { name: itself, rule: 'paper-itself', features: {}, via: [] };
  const via = last.speaker.mention ? [last.speaker.mention] : [];
  const rule = author ? 'author-of-paper' : 'spoke-in-paper';
  return { name: last.speaker.resolved, rule, features: {}, via };
}

/** Whether who spoke is no thing. */
const isSomebody = ({ features }: ResolvedFinding): boolean => features['thing'] !== 1;

/** So many claims back an author is looked for. */
const memory = 60;

/** So many sentences back somebody may have issued a paper. */
const maxBack = 6;

/** “Ashgrove published a note on reserves. The note …”: the subject of the sentence that brings it in. */
function issuer(context: ResolutionContext, noun: string): Resolution | null {
  const { segments, segment, entityIndex } = context;
  for (let index = segment - 1; index >= Math.max(0, segment - maxBack); index -= 1) {
    const words = segments[index]?.words ?? [];
    const at = words.findIndex(({ lower }) => lower === noun);
    if (at < 0) continue;
    const place = words[at]?.start ?? 0;
    const acting = entityIndex.in(index).flatMap((entity) => {
      const [mention] = mentionsBefore(entity, place, index);
      const acts = mention?.segment === index && mention.subject && entity.type !== 'place';
      return acts ? [{ entity, mention }] : [];
    });
    const [nearest] = acting.toSorted((a, b) => b.mention.start - a.mention.start);
    return nearest ? found(context, 'issuer-of-paper', nearest.entity, place) : null;
  }
  return null;
}

/** Whether a claim is made in a paper: “said in a study”, not “said the study author”. */
function speaksIn({ finding: { segment } }: ResolvedFinding, noun: string): boolean {
  return segment.words.some(
    ({ lower }, i) => lower === noun && !/^(?:NOUN|PROPN)$/.test(wordAt(segment, i + 1).tag),
  );
}

import type { Subject } from '@/lib/claims/model/subject';
import { clauseOf } from '@/lib/claims/clauses/clause-at';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { spansOf } from '@/lib/claims/cues/content/contents';
import { nearestSubject } from '@/lib/claims/cues/verb/speaker-of';
import { nameIn } from '@/lib/claims/grammar/mention';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** A quotation after a colon that no verb of saying introduces: “She dismissed it: “Nonsense.”” */
export function readColon(segment: Segment, before: readonly Finding[]): Finding | null {
  const colon = segment.words.findIndex(
    (word, i) => word.text === ':' && wordAt(segment, i + 1).speech !== null,
  );
  const inner = wordAt(segment, colon + 1).speech?.inner;
  if (colon < 1 || !inner) return null;
  if (before.some(({ content }) => content.some(({ end }) => end >= inner.end))) return null;
  const content = spansOf(segment, [{ from: colon + 1, to: colon + 2 }]);
  const last = before.at(-1);
  if (last?.speaker && endsAt(segment, colon, last))
    return { ...last, content: [...last.content, ...content] };
  const speaker =
    last?.speaker ??
    lineSpeaker(segment, colon) ??
    nearestSubject(
      segment,
      colon,
      (subject, verb) =>
        canSpeak(segment, subject) && clauseOf(segment, verb)?.role !== 'complement',
    );
  if (!speaker) return null;
  return { segment, speaker, cue: null, lemma: '', kind: 'states', target: null, content };
}

/** Whether what a claim says ends right before a colon: “spoke of the plan: “It is fun.”” */
function endsAt(segment: Segment, colon: number, { content, kind }: Finding): boolean {
  const closes = colon + 2 >= segment.words.length || wordAt(segment, colon + 2).text === '.';
  return (
    /^(?:announces|states)$/.test(kind) &&
    closes &&
    content.at(-1)?.end === wordAt(segment, colon - 1).end
  );
}

/** The speaker of a line of a transcript: “Reyes: “We have no reason to.”” */
export function lineSpeaker(segment: Segment, colon: number): Subject | null {
  const phrase = segment.phrases[colon - 1];
  if (!phrase || phrase.to !== colon) return null;
  if (phrase.from > 0 && wordAt(segment, phrase.from - 1).lower !== 'from') return null;
  return { mention: nameIn(segment, phrase), phrase, antecedent: null };
}

import { spansOf } from '@/lib/claims/cues/content/contents';
import { nearestSubject } from '@/lib/claims/cues/verb/speaker-of';
import { nameIn } from '@/lib/claims/grammar/mention';
import type { Subject } from '@/lib/claims/grammar/subject';
import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

/** A quotation after a colon that no verb of saying introduces: “She dismissed it: “Nonsense.”” */
export function readColon(passage: Passage, before: readonly Finding[]): Finding | null {
  const colon = passage.words.findIndex(
    (word, i) => word.text === ':' && wordAt(passage, i + 1).speech !== null,
  );
  const inner = wordAt(passage, colon + 1).speech?.inner;
  if (colon < 1 || !inner) return null;
  if (before.some(({ content }) => content.some(({ end }) => end >= inner.end))) return null;
  const speaker =
    before.at(-1)?.speaker ?? lineSpeaker(passage, colon) ?? nearestSubject(passage, colon);
  if (!speaker) return null;
  const content = spansOf(passage, [{ from: colon + 1, to: colon + 2 }]);
  return { passage, speaker, cue: null, lemma: '', kind: 'states', target: null, content };
}

/** The speaker of a line of a transcript: “Reyes: “We have no reason to.”” */
function lineSpeaker(passage: Passage, colon: number): Subject | null {
  const phrase = passage.phrases[0];
  if (!phrase || phrase.to !== colon) return null;
  return { mention: nameIn(passage, phrase), phrase, antecedent: null };
}

import { spansOf } from '@/lib/claims/cues/contents';
import { firstSubject } from '@/lib/claims/cues/speaker-of';
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
  const speaker = before.at(-1)?.speaker ?? firstSubject(passage, colon);
  if (!speaker) return null;
  const content = spansOf(passage, [{ from: colon + 1, to: colon + 2 }]);
  return { passage, speaker, cue: null, lemma: '', kind: 'states', target: null, content };
}

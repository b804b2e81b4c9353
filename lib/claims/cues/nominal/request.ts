import { objectEnd } from '@/lib/claims/clauses/object-end';
import { contentEnd, phraseEnd } from '@/lib/claims/cues/nominal/nominal-content';
import { agent, owner, source } from '@/lib/claims/cues/nominal/owner';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Whether a noun names something asked: “her request to leave”, “calls by Bell for talks”. */
export const isRequest = (word: string): boolean =>
  /^(?:appeal|call|demand|plea|request)s?$/.test(word);

/** “her request to leave”, “the request of Bell to leave”, “demands for talks from Bell”. */
export function readRequest(segment: Segment, phrase: WordRange, index: number): Finding | null {
  const after = wordAt(segment, index + 1).lower;
  const led = /^(?:by|from|of)$/.test(after) ? agent(segment, index + 2, ['for']) : null;
  const own = led ?? owner(segment, phrase, index);
  const at = led ? led.phrase.to : index + 1;
  const infinitive = isInfinitive(segment, at);
  const asks = wordAt(segment, at).lower === 'for';
  const press = wordAt(segment, (segment.phrases[at + 1]?.to ?? at + 2) - 1).lower;
  if (asks && /^(?:comment|interviews?)$/.test(press)) return null;
  if (!infinitive && !asks) return null;
  const behind = own ? null : source(segment, at);
  const speaker = own ?? behind?.speaker ?? null;
  if (!speaker) return null;
  const end = infinitive
    ? contentEnd(segment, phrase, at)
    : phraseEnd(segment, at + 1, objectEnd(segment, at + 1));
  const content = { from: infinitive ? at : at + 1, to: Math.min(end, behind?.at ?? end) };
  if (content.to <= content.from) return null;
  return {
    segment,
    speaker,
    cue: { from: index, to: index + 1 },
    lemma: 'request',
    kind: 'asks',
    target: null,
    content: spansOf(segment, [content]),
  };
}

import { objectEnd } from '@/lib/claims/clauses/object-end';
import { spansOf } from '@/lib/claims/cues/content/contents';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import {
  asideEnd,
  bareClause,
  contentEnd,
  frontedEnd,
  phraseEnd,
} from '@/lib/claims/cues/nominal/nominal-content';
import { agent, nameBefore, owner, source } from '@/lib/claims/cues/nominal/owner';
import { isCourt } from '@/lib/claims/cues/ruling';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { isRequest, readRequest } from '@/lib/claims/cues/nominal/request';
import {
  claimNoun,
  hearsayNouns,
  ledNouns,
  objectNoun,
  promiseNoun,
} from '@/lib/claims/lexicon/speech/claim-nouns';
import type { Finding } from '@/lib/claims/model/finding';
import type { Subject } from '@/lib/claims/model/subject';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** “Nereid’s claim that …”, “his allegation of …”, “the announcement by Acme that …”. */
export const readNominal: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  const phrase = segment.phrases[index];
  if (!phrase || phrase.to !== index + 1) return null;
  if (isRequest(word.lower)) return readRequest(segment, phrase, index);
  const found = (kind: ClaimKind, speaker: Subject | null, content: WordRange): Finding | null =>
    content.to > content.from
      ? {
          segment,
          speaker,
          cue: { from: index, to: index + 1 },
          lemma: word.lower,
          kind,
          target: null,
          content: spansOf(segment, [content]),
        }
      : null;
  const plainly = (kind: ClaimKind, speaker: Subject): Finding => ({
    segment,
    speaker,
    cue: { from: index, to: index + 1 },
    lemma: word.lower,
    kind,
    target: null,
    content: [],
  });
  const kind = claimNoun(word.lower) ?? hearsayNouns.get(word.lower);
  const after = behindTime(segment, index + 1);
  const by = /^(?:by|from)$/.test(wordAt(segment, after).lower)
    ? agent(segment, after + 1, objectNoun(word.lower)?.prepositions ?? [])
    : null;
  const told = /^(?:that|,)$/.test(wordAt(segment, index + 1).lower);
  const own =
    by ?? owner(segment, phrase, index) ?? (told ? nameBefore(segment, phrase, index) : null);
  const next = by ? by.phrase.to : index + 1;
  const nobody = !own && isNobodys(segment, phrase, word.lower);
  if (kind && (own || nobody)) {
    const content = clauseOf(segment, phrase, next, nobody);
    if (content) return found(kind, own, content);
  }
  const ruled = own && word.lower === 'decision' && isCourt(segment, own) ? 'orders' : undefined;
  const promised = ruled ?? promiseNoun(word.lower);
  if (promised && own && isInfinitive(segment, next) && tellsDeed(segment, next + 1))
    return found(promised, own, {
      from: next,
      to: frontedEnd(segment, next, contentEnd(segment, phrase, next)),
    });
  const object = objectNoun(word.lower);
  const blamed = word.lower.startsWith('criti')
    ? wordAt(segment, after).lower === 'by'
    : /^(?:condem|object)/.test(word.lower);
  if (by && object && blamed && canSpeak(segment, by)) return plainly(object.kind, by);
  if (!object || !object.prepositions.includes(wordAt(segment, next).lower)) return null;
  const from = next + 1;
  if (wordAt(segment, from).when) return null;
  const behind = own ? null : source(segment, from);
  const speaker = own ?? behind?.speaker ?? null;
  if (!speaker && !nobody) return null;
  const end = phraseEnd(segment, from, objectEnd(segment, from));
  const alone = /^(?:accus|alleg)/.test(word.lower) ? 'alleges' : object.kind;
  return found(speaker ? object.kind : alone, speaker, {
    from,
    to: Math.min(end, behind?.at ?? end),
  });
};

/** “its commitment to peace”, “to paying them”: what one holds on to, and no promise to do it. */
const tellsDeed = (segment: Segment, at: number): boolean => {
  const { lower, tag } = wordAt(segment, at);
  if (wordAt(segment, at - 2).lower !== 'commitment') return true;
  return tag !== 'NOUN' && !lower.endsWith('ing');
};

/** Behind when it was: “the announcement on Monday by Acme”. */
function behindTime(segment: Segment, from: number): number {
  const prepared = wordAt(segment, from).tag === 'ADP' && wordAt(segment, from + 1).when ? 1 : 0;
  let i = from + prepared;
  while (wordAt(segment, i).when) i += 1;
  return i;
}

/** “amid claims that”, “there were reports of”: what is told of nobody in particular. */
function isNobodys(segment: Segment, phrase: WordRange, noun: string): boolean {
  if (hearsayNouns.has(noun)) return isLoose(segment, phrase);
  const led = /^(?:ADP|AUX)$/.test(wordAt(segment, phrase.from - 1).tag);
  return ledNouns.has(noun) && led;
}

/** Whether no verb has a noun for its object: “amid allegations”, “there were allegations”. */
function isLoose(segment: Segment, { from }: WordRange): boolean {
  const { tag } = wordAt(segment, from - 1);
  return from === 0 || tag === 'ADP' || tag === 'AUX' || tag === 'PUNCT';
}

/** What is claimed, as a clause: “that …”, or without “that” where nobody owns the claim. */
function clauseOf(
  segment: Segment,
  phrase: WordRange,
  next: number,
  nobody: boolean,
): WordRange | null {
  const aside = wordAt(segment, next).text === ',';
  const that = aside ? next + 1 : next;
  if (wordAt(segment, that).lower !== 'that') return nobody ? bareClause(segment, next) : null;
  if (wordAt(segment, that + 1).tag === 'AUX') return null;
  const to = aside ? asideEnd(segment, that) : contentEnd(segment, phrase, that + 1);
  return { from: that + 1, to };
}

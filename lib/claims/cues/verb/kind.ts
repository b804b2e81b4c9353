import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { untrue } from '@/lib/claims/lexicon/speech/untrue';
import type { Frame, SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** What a verb of saying does with what it is about: “told staff to” orders, “called it false” denies. */
export function kindOf(
  segment: Segment,
  verb: SpeechVerb,
  frame: Frame,
  content: readonly WordRange[],
  last: ClaimKind | undefined,
): ClaimKind {
  if (verb.lemma === 'tell' && frame === 'someone to') return 'orders';
  if (verb.lemma === 'call' && /^(?:with|on someone)/.test(frame)) return 'asks';
  if (frame === 'someone guilty') return 'orders';
  if (frame === 'words' && /^(?:give|offer)$/.test(verb.lemma)) return 'states';
  if (frame === 'warning') return 'predicts';
  if (frame === 'decree')
    return contains(segment, content, (word) => /^requests?$/.test(word)) ? 'asks' : 'orders';
  if (verb.lemma === 'reveal' && frame === 'clause' && !isOfSpeaker(segment, content))
    return 'states';
  if (verb.lemma === 'declare' && (frame === 'thing' || isOneThing(segment, content)))
    return 'announces';
  if (/^(?:caution|warn)$/.test(verb.lemma) && frame === 'someone to') return 'asks';
  if (verb.lemma === 'challenge' && frame === 'thing') return 'denies';
  if (verb.lemma === 'name' && frame === 'thing as') return 'announces';
  if (verb.lemma === 'rule' && frame === 'with out') return 'denies';
  if (verb.lemma === 'suspect' && frame === 'that') return 'predicts';
  if (verb.lemma === 'agree' && frame === 'with with') return 'states';
  if (verb.lemma === 'call' && last === 'denies' && saysIt(segment, content)) return 'denies';
  if (verb.lemma === 'call' && contains(segment, content, (word) => untrue.has(word)))
    return 'denies';
  if (verb.kind === 'states' && deniesStatement(segment, content)) return 'denies';
  return verb.kind;
}

/** “declared a state of emergency”: a thing alone, and nothing that it is said to be. */
function isOneThing(segment: Segment, [first]: readonly WordRange[]): boolean {
  const phrase = first && segment.phrases[first.from];
  return phrase?.from === first?.from && phrase
    ? chainFrom(segment, phrase).to >= (first?.to ?? Infinity)
    : false;
}

/** “revealed he had left”: news of the speaker's own; “revealed the pier had fallen”: of another. */
const isOfSpeaker = (segment: Segment, [first]: readonly WordRange[]): boolean =>
  /^(?:he|his|her|i|it|its|she|their|they|we)$/.test(wordAt(segment, first?.from ?? -1).lower);

/** “Any idea of a hidden fee was false”: a statement is said to be untrue. */
function deniesStatement(segment: Segment, content: readonly WordRange[]): boolean {
  const first = content[0];
  const about = first && segment.phrases[first.from];
  if (!first || !about || claimNoun(wordAt(segment, about.to - 1).lower) === undefined)
    return false;
  return contains(segment, content, (word) => untrue.has(word));
}

function contains(
  segment: Segment,
  ranges: readonly WordRange[],
  test: (word: string) => boolean,
): boolean {
  return ranges.some(({ from, to }) =>
    segment.words.slice(from, to).some((word) => !word.speech && test(word.lower)),
  );
}

/** “denied the charge, calling it “fiction””: of the same thing again. */
const saysIt = (segment: Segment, content: readonly WordRange[]): boolean =>
  /^(?:it|that|them|this)$/.test(wordAt(segment, content[0]?.from ?? -1).lower);

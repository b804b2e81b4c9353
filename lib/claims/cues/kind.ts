import type { Complement } from '@/lib/claims/cues/complement';
import type { SpeechVerb } from '@/lib/claims/lexicon/verbs';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';
import type { ClaimKind } from '@/lib/story/claim-reading';

const untrue =
  /^(?:absurd|baseless|false|fabrication|fiction|groundless|inaccurate|lies?|misleading|nonsense|selective|unfounded|untrue)$/;

/** What a verb of saying does with what follows it: “told staff to” orders, “called it false” denies. */
export function kindOf(
  passage: Passage,
  verb: SpeechVerb,
  complement: Complement | null,
): ClaimKind {
  const frame = complement?.frame ?? 'clause';
  if (verb.lemma === 'tell' && frame === 'someone to') return 'orders';
  if (verb.lemma === 'call') {
    if (frame === 'with for' || frame === 'on someone to') return 'asks';
    return complement?.content && isUntrue(passage, complement) ? 'denies' : 'states';
  }
  return verb.kind;
}

function isUntrue(passage: Passage, { content }: Complement): boolean {
  for (let i = content?.from ?? 0; i < (content?.to ?? 0); i += 1) {
    if (untrue.test(wordAt(passage, i).lower)) return true;
  }
  return false;
}

import type { Subject } from '@/lib/claims/grammar/subject';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** Whether a subject is somebody, or a paper that somebody wrote, rather than a thing. */
export function canSpeak(passage: Passage, { mention, antecedent }: Subject): boolean {
  return isSomebody(passage, antecedent ?? mention);
}

function isSomebody(passage: Passage, range: Range): boolean {
  const phrase = passage.phrases[range.from] ?? range;
  const head = wordAt(passage, Math.min(phrase.to, range.to) - 1);
  if (head.tag === 'PROPN' || head.tag === 'PRON' || head.tag === 'NUM') return true;
  const single = head.lower.replace(/s$/, '');
  return (
    [roles, organisations, people, papers].some((set) => set.has(head.lower) || set.has(single)) ||
    /(?:ers|ors|ists|ians|men|maker)$/.test(head.lower) ||
    claimNoun(head.lower) !== undefined
  );
}

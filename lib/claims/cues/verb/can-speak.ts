import type { Subject } from '@/lib/claims/model/subject';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Whether a subject is somebody, or a paper that somebody wrote, rather than a thing. */
export function canSpeak(segment: Segment, { mention, antecedent }: Subject): boolean {
  return isSomebody(segment, antecedent ?? mention);
}

/** Whether a subject is a paper, a poll or a picture, which shows what it is of. */
export function isPaper(segment: Segment, { mention, antecedent }: Subject): boolean {
  const range = antecedent ?? mention;
  const phrase = segment.phrases[range.from] ?? range;
  return papers.has(wordAt(segment, Math.min(phrase.to, range.to) - 1).lower);
}

/** Verbs of blame that may have a deed for their object, by lemma. */
const blaming: ReadonlySet<string> = new Set([
  'attack',
  'blast',
  'castigate',
  'condemn',
  'criticise',
  'criticize',
  'decry',
  'denounce',
  'deride',
  'lambast',
  'lambaste',
  'rebuke',
  'slam',
]);

/** “criticised the decision”: what is blamed is a deed and no somebody. */
export function isThingBlamed(segment: Segment, { from, to }: WordRange, lemma: string): boolean {
  const phrase = segment.phrases[from] ?? { from, to };
  const { tag, lower } = wordAt(segment, Math.min(phrase.to, to) - 1);
  const single = lower.replace(/s$/, '');
  const somebody = [roles, organisations, people].some((set) => set.has(lower) || set.has(single));
  return (
    blaming.has(lemma) && tag === 'NOUN' && !somebody && !/(?:ers|ors|ists|ians|men)$/.test(lower)
  );
}

function isSomebody(segment: Segment, range: WordRange): boolean {
  const phrase = segment.phrases[range.from] ?? range;
  const head = wordAt(segment, Math.min(phrase.to, range.to) - 1);
  if (head.tag === 'PROPN' || head.tag === 'PRON' || head.tag === 'NUM') return true;
  if (head.tag === 'DET' && phrase.to - phrase.from === 1) return true;
  const single = head.lower.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    [roles, organisations, people, papers].some((set) => set.has(head.lower) || set.has(single)) ||
    /(?:ers|ors|ists|ians|men|maker|-elect|^percent)$/.test(head.lower) ||
    claimNoun(head.lower) !== undefined
  );
}

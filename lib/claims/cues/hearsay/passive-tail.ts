import type { Subject } from '@/lib/claims/model/subject';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** What follows the target of a passive, and who does it where it is told after that. */
interface PassiveTail {
  readonly content: WordRange;
  readonly by: Subject | null;
}

interface TailPlace {
  /** Where it begins. */
  readonly at: number;
  readonly verb: number;
  /** Whether the passive lacks its “was”: it ends with its aside. */
  readonly reduced: boolean;
  readonly frames: readonly Frame[];
}

const prepositions: ReadonlySet<string> = new Set([
  'for',
  'from',
  'of',
  'on',
  'over',
  'to',
  'with',
]);

/** “of moving tokens”, “to pay”, “from selling”, “of theft by Brill”. */
export function passiveTail(
  segment: Segment,
  { at, verb, reduced, frames }: TailPlace,
): PassiveTail | null {
  let told = at;
  while (wordAt(segment, told).when) told += 1;
  const comma = wordAt(segment, told).text === ',' ? told + 1 : told;
  const not = wordAt(segment, comma).lower === 'not' ? 1 : 0;
  const start = comma + not;
  const word = wordAt(segment, start).lower;
  if (!prepositions.has(word)) return null;
  if (word === 'on' && !frames.includes('someone on')) return null;
  const next = wordAt(segment, start + 1);
  const counted = next.tag === 'NUM' || next.when;
  const infinitive = word === 'to' && !counted && segment.phrases[start + 1]?.from !== start + 1;
  if (not > 0 && !infinitive) return null;
  const from = infinitive ? start - not : start + 1;
  const whole = clauseEnd(segment, from, verb);
  const to = reduced ? Math.min(commaIn(segment, from, whole), verbOfTarget(segment, verb)) : whole;
  if (to <= from || (infinitive && to <= start + 1)) return null;
  if (wordAt(segment, from).tag === 'CCONJ') return null;
  for (let i = from + 1; i < to - 1; i += 1) {
    const phrase = wordAt(segment, i).lower === 'by' ? segment.phrases[i + 1] : undefined;
    if (!phrase || chainFrom(segment, phrase).to !== to || wordAt(segment, i + 1).when) continue;
    const by = subjectAfter(segment, i + 1);
    if (wordAt(segment, phrase.to - 1).tag !== 'PROPN' && !(by && canSpeak(segment, by))) continue;
    return { content: { from, to: i }, by };
  }
  const thing = !infinitive && !wordAt(segment, from).lower.endsWith('ing');
  return { content: { from, to: thing ? Math.min(to, objectEnd(segment, from)) : to }, by: null };
}

/** “a clerk accused of theft fled”: where the verb begins that whoever is accused is the subject of. */
function verbOfTarget({ clauses }: Segment, passive: number): number {
  const own = [...clauses.byVerb].find(
    ([at, { subject }]) => at > passive && subject !== null && subject.from < passive,
  );
  return own?.[1].verb?.from ?? Infinity;
}

/** The first comma of a range, or its end. */
function commaIn(segment: Segment, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) if (wordAt(segment, i).text === ',') return i;
  return to;
}

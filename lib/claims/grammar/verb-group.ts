import { phases } from '@/lib/claims/lexicon/speech/leads';
import { asideTo } from '@/lib/claims/grammar/group-aside';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** A verb with its auxiliaries, negation and the adverbs between: “has always denied”. */
export interface VerbGroup extends WordRange {
  /** Index of the verb itself. */
  readonly verb: number;
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** After “to”: no statement of its own. */
  readonly infinitive: boolean;
}

const negation = /^(?:not|n't|never|neither|nor)$/;

/** The group of the verb at an index. */
export function verbGroup(segment: Segment, verb: number): VerbGroup {
  const auxiliaries: string[] = [];
  let from = verb;
  let negated = false;
  let infinitive = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 7); i -= 1) {
    const word = wordAt(segment, i);
    if (word.quoted) break;
    if (word.text === ',') {
      const open = asideTo(segment.words, i);
      if (open === i) break;
      i = open;
      continue;
    }
    if (word.when && word.tag !== 'PUNCT') continue;
    if (word.tag === 'ADP' && wordAt(segment, i + 1).when && i + 1 < verb) continue;
    if (word.tag === 'AUX' || /^(?:cannot|having)$/.test(word.lower))
      auxiliaries.unshift(word.lower);
    else if (word.lower === 'to' && i === verb - 1) infinitive = true;
    else if (!negation.test(word.lower) && word.tag !== 'ADV') break;
    if (word.tag !== 'ADV' || auxiliaries.length > 0 || followsAuxiliary(segment, i)) from = i;
    negated ||= negation.test(word.lower) && wordAt(segment, i + 1).lower !== 'only';
  }
  if (auxiliaries.length === 0 && !negated && !infinitive) from = verb;
  const lead = leadOf(segment, verb);
  if (lead > 0) return { ...verbGroup(segment, verb - lead), to: verb + 1, verb };
  return { from, to: verb + 1, verb, auxiliaries, negated, infinitive };
}

function followsAuxiliary(segment: Segment, adverb: number): boolean {
  let i = adverb - 1;
  while (wordAt(segment, i).tag === 'ADV') i -= 1;
  const word = wordAt(segment, i);
  return word.tag === 'AUX' || negation.test(word.lower);
}

/** “continued to complain”, “kept saying”: a verb that tells only how long or since when. */
const leadsOn = (segment: Segment, index: number): boolean =>
  wordAt(segment, index).tag === 'VERB' && phases.has(wordAt(segment, index).lemma);

/** How many words before a verb only lead to it: “went on to accuse”, “was quoted as saying”. */
function leadOf(segment: Segment, verb: number): number {
  const [third, second, first] = [3, 2, 1].map((back) => wordAt(segment, verb - back).lower);
  if (first === 'to' && second === 'on' && /^(?:goes|gone|went)$/.test(third ?? '')) return 3;
  if (first === 'to' && leadsOn(segment, verb - 2)) return 2;
  if (leadsOn(segment, verb - 1) && wordAt(segment, verb).lower.endsWith('ing')) return 1;
  return first === 'as' && /^(?:cited|quoted)$/.test(second ?? '') ? 2 : 0;
}

import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Where an aside ends: “Bell’s explanation, that the trucks were lost, did not hold”. */
export function asideEnd(segment: Segment, from: number): number {
  const close = segment.words.findIndex((word, i) => i > from && /^[,.;–—]$/.test(word.text));
  return Math.min(close < 0 ? segment.words.length : close, clauseEnd(segment, from + 1));
}

/** A claim that is the subject of its sentence ends before the verb of the sentence. */
export function contentEnd(segment: Segment, phrase: WordRange, from: number): number {
  const end = clauseEnd(segment, from);
  if (phrase.from > 0) return end;
  let own = from;
  while (own < end && !/^(?:AUX|VERB)$/.test(wordAt(segment, own).tag)) own += 1;
  while (own < end && /^(?:AUX|VERB|ADV|PART)$/.test(wordAt(segment, own).tag)) own += 1;
  for (let i = own; i < end; i += 1) {
    const before = wordAt(segment, i - 1);
    if (wordAt(segment, i).tag === 'AUX' && /^(?:NOUN|PROPN|NUM)$/.test(before.tag)) return i;
  }
  return end;
}

/** A phrase that a preposition opens ends before the next finite verb. */
export function phraseEnd(segment: Segment, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    const { tag, text } = wordAt(segment, i);
    const finite = segment.clauses.byVerb.get(i)?.verb;
    if (tag === 'CCONJ') {
      if (segment.clauses.byVerb.has(i + 1)) return i;
    } else if (text === ',') {
      if (segment.words.slice(i, to).some(({ tag: each }) => /^(?:VERB|AUX)$/.test(each))) return i;
    } else if (finite || tag === 'AUX') return i;
    else if (text === ':') return i;
  }
  return to;
}

/** The clause without “that” that a noun has: “allegations Bell lied to them”, but not “she made”. */
export function bareClause(segment: Segment, at: number): WordRange | null {
  const phrase = segment.phrases[at];
  if (phrase?.from !== at) return null;
  const verb = wordAt(segment, phrase.to);
  const goesOn = segment.phrases[phrase.to + 1] ?? wordAt(segment, phrase.to + 1).lower === 'to';
  const finite =
    verb.tag === 'AUX' || (verb.tag === 'VERB' && !verb.lower.endsWith('ing') && goesOn);
  return finite ? { from: at, to: clauseEnd(segment, at) } : null;
}

/** “After orders from Bell to leave, the crew …”: what stands before the main clause ends at its comma. */
export function frontedEnd(segment: Segment, from: number, to: number): number {
  if (!/^(?:ADP|SCONJ)$/.test(wordAt(segment, 0).tag)) return to;
  const main = [...segment.clauses.byVerb.values()].find(({ role }) => role === 'main');
  const subject = main?.subject?.from ?? -1;
  return subject > from && subject <= to && wordAt(segment, subject - 1).text === ','
    ? subject - 1
    : to;
}

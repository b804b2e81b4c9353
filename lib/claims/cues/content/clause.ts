import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “that …”, “whether …”, a quotation, or a clause with a subject of its own. */
export function readClause(segment: Segment, from: number): WordRange | null {
  let at = afterComma(segment, afterAsides(segment, from));
  if (wordAt(segment, at).text === ',' && at > from && startsClause(segment, at + 1)) at += 1;
  const word = wordAt(segment, at);
  if (/^[,:]$/.test(word.text) && wordAt(segment, at + 1).speech) return speechAt(at + 1);
  if (word.text === ':' && at < segment.words.length - 1) return rest(segment, at + 1);
  if (word.speech) return speechAt(at);
  if (word.lower === 'that' && word.tag !== 'DET') {
    const twice = wordAt(segment, at + 1).lower === 'that' ? 1 : 0;
    return rest(segment, at + 1 + twice);
  }
  if (startsClause(segment, at)) return rest(segment, at);
  if (word.quoted) return rest(segment, at);
  if (word.lower === 'there' && /^(?:AUX|VERB)$/.test(wordAt(segment, at + 1).tag))
    return rest(segment, at);
  const phrase = segment.phrases[at] ?? segment.phrases[at + 1];
  if (!phrase || phrase.from > at + 1 || isBoundary(segment, at)) return null;
  return finiteAfter(segment, phrase.to) ? rest(segment, at) : null;
}

/** The index of “that” after an aside in commas: “said, by way of thanks, that …”. */
function afterComma(segment: Segment, at: number): number {
  if (wordAt(segment, at).text !== ',' || wordAt(segment, at + 1).speech) return at;
  for (let i = at + 2; i < at + 14; i += 1) {
    const word = wordAt(segment, i);
    if (word.text === ',' && wordAt(segment, i + 1).lower === 'that') return i + 1;
    if (/^[.,;:]$/.test(word.text) || word.speech) return at;
  }
  return at;
}

/** Whether a word opens a clause: “that”, “whether”, “how”. */
export const startsClause = (segment: Segment, at: number): boolean =>
  /^(?:that|whether|how|why|what|who|where|if|when)$/.test(wordAt(segment, at).lower);

/** The range of a quotation that is one word of a segment. */
export const speechAt = (at: number): WordRange => ({ from: at, to: at + 1 });

/** From an index to where the content that begins there ends. */
export function rest(segment: Segment, from: number): WordRange | null {
  const to = clauseEnd(segment, from);
  return to > from ? { from, to } : null;
}

/** Whether a finite verb follows before the clause can be over. */
function finiteAfter(segment: Segment, from: number): boolean {
  for (let i = from; i < from + 24; i += 1) {
    const word = wordAt(segment, i);
    if (/^[.;:?!]$/.test(word.text) || (word.speech && i === from)) return false;
    if (word.tag === 'CCONJ' && i === from && !segment.phrases[i + 1]) return false;
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'that')
      return i > from + 1;
    if (word.tag === 'AUX') return true;
    if (
      word.tag === 'VERB' &&
      !word.lower.endsWith('ing') &&
      wordAt(segment, i - 1).lower !== 'to'
    ) {
      const next = wordAt(segment, i + 1).lower;
      if (!(/(?:ed|n)$/.test(word.lower) && /^(?:by|to|in|on|at|from|for)$/.test(next)))
        return true;
    }
  }
  return false;
}

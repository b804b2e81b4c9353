import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** “that …”, “whether …”, a quotation, or a clause with a subject of its own. */
export function readClause(passage: Passage, from: number): Range | null {
  let at = afterComma(passage, afterAsides(passage, from));
  if (wordAt(passage, at).text === ',' && at > from && startsClause(passage, at + 1)) at += 1;
  const word = wordAt(passage, at);
  if (/^[,:]$/.test(word.text) && wordAt(passage, at + 1).speech) return speechAt(at + 1);
  if (word.text === ':' && at < passage.words.length - 1) return rest(passage, at + 1);
  if (word.speech) return speechAt(at);
  if (word.lower === 'that' && word.tag !== 'DET') {
    const twice = wordAt(passage, at + 1).lower === 'that' ? 1 : 0;
    return rest(passage, at + 1 + twice);
  }
  if (startsClause(passage, at)) return rest(passage, at);
  if (word.quoted) return rest(passage, at);
  if (word.lower === 'there' && /^(?:AUX|VERB)$/.test(wordAt(passage, at + 1).tag))
    return rest(passage, at);
  const phrase = passage.phrases[at] ?? passage.phrases[at + 1];
  if (!phrase || phrase.from > at + 1 || isBoundary(passage, at)) return null;
  return finiteAfter(passage, phrase.to) ? rest(passage, at) : null;
}

/** The index of “that” after an aside in commas: “said, by way of thanks, that …”. */
function afterComma(passage: Passage, at: number): number {
  if (wordAt(passage, at).text !== ',' || wordAt(passage, at + 1).speech) return at;
  for (let i = at + 2; i < at + 14; i += 1) {
    const word = wordAt(passage, i);
    if (word.text === ',' && wordAt(passage, i + 1).lower === 'that') return i + 1;
    if (/^[.,;:]$/.test(word.text) || word.speech) return at;
  }
  return at;
}

/** Whether a word opens a clause: “that”, “whether”, “how”. */
export const startsClause = (passage: Passage, at: number): boolean =>
  /^(?:that|whether|how|why|what|who|where|if|when)$/.test(wordAt(passage, at).lower);

/** The range of a quotation that is one word of a passage. */
export const speechAt = (at: number): Range => ({ from: at, to: at + 1 });

/** From an index to where the content that begins there ends. */
export function rest(passage: Passage, from: number): Range | null {
  const to = clauseEnd(passage, from);
  return to > from ? { from, to } : null;
}

/** Whether a finite verb follows before the clause can be over. */
function finiteAfter(passage: Passage, from: number): boolean {
  for (let i = from; i < from + 24; i += 1) {
    const word = wordAt(passage, i);
    if (/^[.;:?!]$/.test(word.text) || (word.speech && i === from)) return false;
    if (word.tag === 'CCONJ' && i === from && !passage.phrases[i + 1]) return false;
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'that')
      return i > from + 1;
    if (word.tag === 'AUX') return true;
    if (
      word.tag === 'VERB' &&
      !word.lower.endsWith('ing') &&
      wordAt(passage, i - 1).lower !== 'to'
    ) {
      const next = wordAt(passage, i + 1).lower;
      if (!(/(?:ed|n)$/.test(word.lower) && /^(?:by|to|in|on|at|from|for)$/.test(next)))
        return true;
    }
  }
  return false;
}

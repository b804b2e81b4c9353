import { type Passage, wordAt } from '@/lib/claims/passages/passage';

const manner =
  /^(?:after|alongside|at|before|by|during|following|from|in|on|outside|over|to|via|with|within|through|under|since)$/;

/**
 * The index after the words between a verb of saying and its content that tell when, where, how or
 * to whom: “in a statement on Tuesday”, “earlier this week”, “only”.
 */
export function afterAsides(passage: Passage, from: number): number {
  let i = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = wordAt(passage, i);
    if (word.speech) break;
    if (
      word.text === ',' &&
      wordAt(passage, i + 1).tag === 'ADV' &&
      wordAt(passage, i + 2).text === ','
    ) {
      i += 3;
      continue;
    }
    if (word.when || word.tag === 'ADV' || /^(?:only|instead)$/.test(word.lower)) i += 1;
    else if (manner.test(word.lower)) {
      const next = wordAt(passage, i + 1);
      const phrase = passage.phrases[i + 1];
      if (next.when) i += 1;
      else if (phrase && phrase.from === i + 1) i = phrase.to;
      else break;
      while (wordAt(passage, i).lower === 'of' && passage.phrases[i + 1])
        i = passage.phrases[i + 1]?.to ?? i + 1;
    } else break;
  }
  return i;
}

/** Whether a sentence or a part of it ends at an index. */
export function isBoundary(passage: Passage, index: number): boolean {
  return index >= passage.words.length || /^[.,;?!…)—–]+$/.test(wordAt(passage, index).text);
}

import { type Segment, wordAt } from '@/lib/claims/model/segment';

const manner =
  /^(?:after|alongside|at|before|by|during|following|from|in|on|outside|over|to|via|with|within|through|under|since)$/;

/**
 * The index after the words between a verb of saying and its content that tell when, where, how or
 * to whom: “in a statement on Tuesday”, “earlier this week”, “only”.
 */
export function afterAsides(segment: Segment, from: number): number {
  let i = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = wordAt(segment, i);
    if (word.speech) break;
    if (
      word.text === ',' &&
      wordAt(segment, i + 1).tag === 'ADV' &&
      wordAt(segment, i + 2).text === ','
    ) {
      i += 3;
      continue;
    }
    if (
      word.when ||
      word.tag === 'ADV' ||
      /^(?:only|instead|early|earlier|late|later)$/.test(word.lower)
    )
      i += 1;
    else if (manner.test(word.lower)) {
      const next = wordAt(segment, i + 1);
      const phrase = segment.phrases[i + 1];
      if (next.when) i += 1;
      else if (phrase && phrase.from === i + 1) i = phrase.to;
      else break;
      while (wordAt(segment, i).lower === 'of' && segment.phrases[i + 1])
        i = segment.phrases[i + 1]?.to ?? i + 1;
    } else break;
  }
  return i;
}

/** Whether a sentence or a part of it ends at an index. */
export function isBoundary(segment: Segment, index: number): boolean {
  return index >= segment.words.length || /^[.,;?!…)—–]+$/.test(wordAt(segment, index).text);
}

/** “was “a farce,” said Bell”: a mark behind a comma that closes words within a sentence. */
export const closesWords = (segment: Segment, at: number): boolean =>
  wordAt(segment, at).quoted &&
  wordAt(segment, at).tag === 'PUNCT' &&
  /^[,?!]$/.test(wordAt(segment, at - 1).text);

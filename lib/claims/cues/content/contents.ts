import { clauseEnd, trimEnd } from '@/lib/claims/grammar/clause-end';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { type Passage, type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import type { Span } from '@/lib/story/span';

/** The spans of content that some ranges of words stand for; a quotation gives what is inside. */
export function spansOf(passage: Passage, ranges: readonly Range[]): Span[] {
  return ranges.flatMap((range) => {
    const { speech } = wordAt(passage, range.from);
    if (range.to <= range.from) return [];
    return [speech && range.to === range.from + 1 ? speech.inner : spanOf(passage, range)];
  });
}

/**
 * What stands before a trailing “, she said” and, when that only interrupts, what goes on after it.
 * `from` and `to` are the words of the interruption, speaker and cue together.
 */
export function contentAround(passage: Passage, from: number, to: number): Range[] {
  const before = wordAt(passage, from - 1);
  const speechBefore = before.speech ? from - 1 : wordAt(passage, from - 2).speech ? from - 2 : -1;
  const end = /^[,—–]$/.test(before.text) ? from - 1 : from;
  if (!before.speech && end === from) return [];
  const start = clauseStart(passage, end);
  const first =
    speechBefore >= 0 && speechBefore === start
      ? { from: start, to: start + 1 }
      : { from: start, to: end };
  if (first.to <= first.from) return [];
  const second = resumed(passage, to, first);
  return second ? [first, second] : [first];
}

/** Where the part of a sentence begins that ends before an index. */
export function clauseStart(passage: Passage, end: number): number {
  let i = end - 1;
  while (
    i > 0 &&
    (wordAt(passage, i - 1).quoted || !/^[;:.?!]+$/.test(wordAt(passage, i - 1).text))
  )
    i -= 1;
  if (/^(?:and|but|yet|so)$/.test(wordAt(passage, i).lower) && i < end - 1) i += 1;
  return i;
}

/** The rest of an interrupted sentence: “Production, it said, would be back …”. */
function resumed(passage: Passage, to: number, first: Range): Range | null {
  const at = afterAsides(passage, to);
  if (wordAt(passage, at).text !== ',') return null;
  const next = wordAt(passage, at + 1);
  if (next.speech) return { from: at + 1, to: at + 2 };
  if (wordAt(passage, first.from).speech) return null;
  const finite = /^(?:AUX|VERB)$/.test(next.tag) && !next.lower.endsWith('ing');
  if (!finite) return null;
  const end = clauseEnd(passage, at + 1);
  return end > at + 1 ? { from: at + 1, to: trimEnd(passage, at + 1, end) } : null;
}

/** Whether a cue that ends at an index has nothing of its own after it. */
export function trails(passage: Passage, to: number): boolean {
  if (
    isBoundary(passage, to) ||
    /^(?:after|as|before|when|while)$/.test(wordAt(passage, to).lower) ||
    wordAt(passage, to).speech
  )
    return true;
  const at = afterAsides(passage, to);
  return (
    isBoundary(passage, at) ||
    /^(?:after|and|as|before|but|during|when|while)$/.test(wordAt(passage, at).lower)
  );
}

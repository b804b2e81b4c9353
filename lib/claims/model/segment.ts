import type { Quoted } from '@/lib/claims/model/quoted';
import type { ClauseIndex } from '@/lib/claims/model/clause-index';
import type { Span } from '@/lib/story/span';
import type { Token } from '@/lib/text/token';

/** A token of a segment. A quotation that is a sentence of its own is one word of tag `X`. */
export interface Word extends Token {
  /** The quotation that the word stands for. */
  readonly speech: Quoted | null;
  /** Whether the word stands in quotation marks within a sentence (“an “adversarial” attack”). */
  readonly quoted: boolean;
  /** Whether the word tells when: “Tuesday”, “June”, “2026”, “yesterday”. */
  readonly when: boolean;
}

/** A run of words, from the index of the first to the index after the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Sentences that one quotation holds together; usually one sentence. */
export interface Segment extends Span {
  readonly words: readonly Word[];
  /** For every word, the noun phrase that it belongs to. */
  readonly phrases: readonly (WordRange | undefined)[];
  readonly clauses: ClauseIndex;
}

const nothing: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  tag: 'PUNCT',
  lemma: '',
  speech: null,
  quoted: false,
  when: false,
};

/** The word at an index; before the first and after the last stands an empty mark. */
export const wordAt = (segment: Pick<Segment, 'words'>, index: number): Word =>
  segment.words[index] ?? nothing;

/** The span of text that a range of words covers; an empty one where the range is empty. */
export function spanOf(segment: Segment, { from, to }: WordRange): Span {
  return { start: wordAt(segment, from).start, end: wordAt(segment, to - 1).end };
}

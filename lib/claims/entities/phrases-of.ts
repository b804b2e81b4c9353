import type { Segment, WordRange } from '@/lib/claims/model/segment';

/** The noun phrases of a segment in order. */
export const phrasesOf = ({ phrases }: Segment): WordRange[] =>
  phrases.filter((phrase, i): phrase is WordRange => phrase !== undefined && phrase.from === i);

import type { Span } from '@/lib/story/span';

/** Parts of speech as the Universal Dependencies name them. */
export const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Tag = (typeof tags)[number];

const byName: ReadonlyMap<string | undefined, Tag> = new Map(tags.map((tag) => [tag, tag]));

/** The part of speech of that name; undefined where a tagger means none, as for white space. */
export const tagNamed = (name: string | undefined): Tag | undefined => byName.get(name);

/** A word or mark of the text, its place and its part of speech. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
  /** The plain form that the tagger gives, lower case: “say” of “said”, “sale” of “sales”. */
  readonly lemma: string;
}

/** The token of `text` from `start` to `end`; its own lemma unless one is given. */
export function token(text: string, start: number, end: number, tag: Tag, lemma?: string): Token {
  const words = text.slice(start, end);
  const lower = words.toLowerCase().replaceAll('’', "'");
  return { start, end, text: words, lower, tag, lemma: lemma ?? lower };
}

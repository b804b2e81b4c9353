import type { Tag } from '@/lib/text/token';

/** A word, a number or a mark of the text, with its place in UTF-16 code units. */
export interface DateToken {
  start: number;
  end: number;
  text: string;
  /** The text in lower case. */
  word: string;
  /** No white space stands before it. */
  glued: boolean;
  /** A line begins here. */
  line: boolean;
  /** A sentence begins here. */
  opens: boolean;
  /** The paragraph it stands in, counted from 0. */
  paragraph: number;
  /** Its part of speech; null until the text is tagged, and for marks within a word. */
  tag: Tag | null;
}

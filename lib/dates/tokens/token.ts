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
}

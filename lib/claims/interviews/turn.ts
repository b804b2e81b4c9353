import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

/** A paragraph of an interview, or several that one person says without a break. */
export interface Turn {
  /** The name or initials before it: “Benkirane” of “Benkirane: We have …”; null where none stands there. */
  readonly label: Quotation | null;
  readonly asks: boolean;
  /** What is said, a part for each paragraph. */
  readonly parts: readonly Span[];
}

/** An interview: its turns, and the paragraphs of the article that tell and are no turn. */
export interface Interview {
  readonly turns: readonly Turn[];
  readonly told: ReadonlySet<Quotation>;
}

/** Whether a paragraph asks: it ends with a question mark, closing marks aside. */
export const isQuestion = (words: string): boolean => /\?[”"’'*_)\]]*$/.test(words.trim());

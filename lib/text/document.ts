import type { Quotation } from '@/lib/story/quotation';
import { isDateline } from '@/lib/text/dateline';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

/** A paragraph of a document and its sentences, in order. */
export interface DocumentParagraph {
  readonly quote: Quotation;
  readonly sentences: readonly Quotation[];
}

/** A text, split once: all readers see the same paragraphs and sentences. */
export interface Document {
  readonly text: string;
  readonly headline: Quotation;
  /** The paragraphs below the headline. */
  readonly body: readonly DocumentParagraph[];
}

/** Splits the paragraphs of `text` into sentences. Spans are UTF-16 code units of `text`. */
export function documentOf(
  text: string,
  headline: Quotation,
  body: readonly Quotation[],
): Document {
  return {
    text,
    headline,
    body: body.map((quote) => ({ quote, sentences: sentences(text, quote) })),
  };
}

/**
 * The document of a raw text: its first line is the headline, every other line a paragraph. A line
 * below the headline that is nothing but a day is the dateline, and no paragraph.
 */
export function readDocument(text: string): Document {
  const [first, second, ...rest] = paragraphs(text);
  const headline = first ?? { start: 0, end: 0, text: '' };
  const body = second === undefined || isDateline(second.text) ? rest : [second, ...rest];
  return documentOf(text, headline, body);
}

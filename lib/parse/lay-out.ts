import type { RootContent } from 'mdast';
import type { Article } from '@/lib/content/article';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { proseBlocks } from '@/lib/content/markdown/prose-blocks';
import { anchorGiver, fingerprint } from '@/lib/text/fingerprint';
import { type Quotation, quotation } from '@/lib/story/quotation';
import type { Paragraph } from '@/lib/story/story';
import { type Document, documentOf } from '@/lib/text/document';

/** An article's plain text and where its parts stand in it. */
export interface Layout {
  /** Headline, paragraphs and reasons, parted by blank lines. */
  text: string;
  headline: Quotation;
  /** What the readers read: headline, paragraphs and their sentences. */
  document: Document;
  paragraphs: Paragraph[];
  reasons: Quotation[];
}

const blankLine = '\n\n';

/** Lays an article out as one plain text, so that a span means the same to every later stage. */
export function layOut({ headline, body, sentiment }: Article): Layout {
  const paragraphs = blockTexts(body);
  const reasons = blockTexts(sentiment?.reasons ?? []);
  const blocks = [headline, ...paragraphs, ...reasons];
  const text = blocks.join(blankLine);
  let start = 0;
  const quotes = blocks.map((block) => {
    const quote = quotation(text, { start, end: start + block.length });
    start = quote.end + blankLine.length;
    return quote;
  });
  const [first = quotation(text, { start: 0, end: headline.length }), ...rest] = quotes;
  const document = documentOf(text, first, rest.slice(0, paragraphs.length));
  return {
    text,
    headline: first,
    document,
    paragraphs: anchored(document),
    reasons: rest.slice(paragraphs.length),
  };
}

const blockTexts = (nodes: readonly RootContent[]) =>
  proseBlocks(nodes).map(({ children }) => phraseText(children));

function anchored({ body }: Document): Paragraph[] {
  const anchor = anchorGiver();
  return body.map(({ quote, sentences }) => ({
    anchor: anchor(`p-${fingerprint(quote.text)}`),
    quote,
    sentences: sentences.map((sentence) => ({
      anchor: anchor(`s-${fingerprint(sentence.text)}`),
      quote: sentence,
    })),
  }));
}

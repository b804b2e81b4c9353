import { anchorGiver, textAnchor } from '@/lib/parse/anchors';
import type { RootContent } from 'mdast';
import type { Article } from '@/lib/content/article';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { proseBlocks } from '@/lib/content/markdown/blocks/prose-blocks';
import { type Quotation, quotation } from '@/lib/story/quotation';
import type { Paragraph } from '@/lib/story/story';
import { type Document, documentOf } from '@/lib/text/document';
import { fold } from '@/lib/text/folding/fold';
import { type Folded, foldSpan, unfold } from '@/lib/text/folding/folded';
import { sentences } from '@/lib/text/sentences';

/** An article's plain text and where its parts stand in it. */
export interface Layout {
  /** Headline, paragraphs and reasons, parted by blank lines. */
  text: string;
  /** The same text as a reader sees it, with the way back. */
  folded: Folded;
  headline: Quotation;
  /** What the readers read, as it is seen: headline, paragraphs and their sentences. */
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
  const folded = fold(text);
  const bodyQuotes = rest.slice(0, paragraphs.length);
  const seen = (quote: Quotation) => quotation(folded.seen, foldSpan(folded, quote));
  const document = documentOf(folded.seen, seen(first), bodyQuotes.map(seen));
  return {
    text,
    folded,
    headline: first,
    document,
    paragraphs: anchored(folded, bodyQuotes, document),
    reasons: rest.slice(paragraphs.length),
  };
}

const blockTexts = (nodes: readonly RootContent[]) =>
  proseBlocks(nodes).map(({ children }) => phraseText(children));

function anchored(folded: Folded, quotes: readonly Quotation[], { body }: Document): Paragraph[] {
  const anchor = anchorGiver();
  return quotes.map((quote, i) => ({
    anchor: anchor(textAnchor('p', quote.text)),
    quote,
    sentences: (body[i]?.sentences ?? [])
      .map((sentence) => unfold(folded, sentence))
      .map((sentence) => ({ anchor: anchor(textAnchor('s', sentence.text)), quote: sentence })),
  }));
}

/** The sentences of a part of the text, found as it is seen, quoted as it is written. */
export function sentencesIn(folded: Folded, part: Quotation): Quotation[] {
  const { seen } = folded;
  return sentences(seen, quotation(seen, foldSpan(folded, part))).map((sentence) =>
    unfold(folded, sentence),
  );
}

import type { RootContent } from 'mdast';
import type { Article } from '@/lib/content/article';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { proseBlocks } from '@/lib/content/markdown/prose-blocks';
import { anchorGiver, fingerprint } from '@/lib/text/fingerprint';
import { type Quotation, quotation } from '@/lib/story/quotation';
import type { Paragraph } from '@/lib/story/story';
import { fold } from '@/lib/text/folding/fold';
import { type Folded, foldSpan, unfold } from '@/lib/text/folding/folded';
import { sentences } from '@/lib/text/sentences';

/** An article's plain text and where its parts stand in it. */
export interface Layout {
  /** Headline, paragraphs and reasons, parted by blank lines. */
  text: string;
  /** The text as a reader sees it: what facts are read from. */
  folded: Folded;
  headline: Quotation;
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
  const folded = fold(text);
  let start = 0;
  const quotes = blocks.map((block) => {
    const quote = quotation(text, { start, end: start + block.length });
    start = quote.end + blankLine.length;
    return quote;
  });
  const [first = quotation(text, { start: 0, end: headline.length }), ...rest] = quotes;
  return {
    text,
    folded,
    headline: first,
    paragraphs: anchored(folded, rest.slice(0, paragraphs.length)),
    reasons: rest.slice(paragraphs.length),
  };
}

const blockTexts = (nodes: readonly RootContent[]) =>
  proseBlocks(nodes).map(({ children }) => phraseText(children));

function anchored(folded: Folded, quotes: readonly Quotation[]): Paragraph[] {
  const anchor = anchorGiver();
  return quotes.map((quote) => ({
    anchor: anchor(`p-${fingerprint(quote.text)}`),
    quote,
    sentences: sentencesIn(folded, quote).map((sentence) => ({
      anchor: anchor(`s-${fingerprint(sentence.text)}`),
      quote: sentence,
    })),
  }));
}

/** The sentences of a paragraph as they are seen, quoted as they are written. */
export function sentencesIn(folded: Folded, paragraph: Quotation): Quotation[] {
  const { seen } = folded;
  const block = quotation(seen, foldSpan(folded, paragraph));
  return sentences(seen, block).map((sentence) => unfold(folded, sentence));
}

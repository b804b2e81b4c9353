import type { Article } from '@/lib/content/article';
import type { SentimentAnnotation } from '@/lib/content/annotations/sentiment-annotation';
import { ContentError } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import type { Quotation } from '@/lib/story/quotation';
import { seenText } from '@/lib/text/folding/fold';
import { unfold } from '@/lib/text/folding/folded';
import type { Sentiment } from '@/lib/story/sentiment';

/**
 * The sentiment that an editor wrote in the front matter; its reasons may stand anywhere in the text.
 * @throws ContentError for words that the text does not have.
 */
export function writtenSentiment(
  { problemAt }: Article,
  { folded }: Layout,
  { label, step, by, reasons, short, long }: SentimentAnnotation,
): Sentiment {
  const find = (path: readonly PropertyKey[], words: string): Quotation => {
    const seen = seenText(words);
    const start = folded.seen.indexOf(seen);
    if (start >= 0) return unfold(folded, { start, end: start + seen.length });
    const message = `${path.map(String).join('.')}: "${words}" does not occur in the text; copy it word for word from the article.`;
    throw new ContentError([problemAt(path, message)]);
  };
  return {
    label,
    step,
    by: by ?? null,
    reasons: reasons.map((words, i) => find(['sentiment', 'reasons', i], words)),
    short: short === undefined ? null : find(['sentiment', 'short'], short),
    long: long === undefined ? null : find(['sentiment', 'long'], long),
  };
}

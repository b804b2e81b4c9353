import type { Article } from '@/lib/content/article';
import type { SentimentAnnotation } from '@/lib/content/annotations/sentiment-annotation';
import { ContentError } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import { type Quotation, quotation } from '@/lib/story/quotation';
import type { Sentiment } from '@/lib/story/sentiment';

/**
 * The sentiment that an editor wrote in the front matter; its reasons may stand anywhere in the text.
 * @throws ContentError for words that the text does not have.
 */
export function writtenSentiment(
  { problemAt }: Article,
  { text }: Layout,
  { label, step, by, reasons, short, long }: SentimentAnnotation,
): Sentiment {
  const find = (path: readonly PropertyKey[], words: string): Quotation => {
    const start = text.indexOf(words);
    if (start >= 0) return quotation(text, { start, end: start + words.length });
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

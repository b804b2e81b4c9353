import type { Article } from '@/lib/content/article';
import { type Layout, sentencesIn } from '@/lib/parse/lay-out';
import type { Sentiment } from '@/lib/story/sentiment';

/** How a sentence says that it speaks of the short or of the long run. */
const shortRun =
  /^(?:(?:(?:in|over) the )?(?:short|near|immediate)(?:er)?[- ](?:term|run)|over the coming (?:days|weeks|months))\b/i;
const longRun = /^(?:(?:in|over) the )?long(?:er)?[- ](?:term|run|horizon)\b/i;

/** The sentiment as the article gives it; null where it gives none. */
export function sentimentOf(article: Article, { folded, reasons }: Layout): Sentiment | null {
  if (!article.sentiment) return null;
  const { label, step } = article.sentiment;
  const all = reasons.flatMap((reason) => sentencesIn(folded, reason));
  return {
    label,
    step,
    by: null,
    reasons,
    short: all.find((sentence) => shortRun.test(sentence.text)) ?? null,
    long: all.find((sentence) => longRun.test(sentence.text)) ?? null,
  };
}

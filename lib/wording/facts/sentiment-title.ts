import type { Sentiment } from '@/lib/story/sentiment';

/** What a sentiment is called: of a market only where its label speaks of one. */
export function sentimentTitle({ label }: Pick<Sentiment, 'label'>): string {
  return /\b(?:bear|bull)ish\b/i.test(label) ? 'Market reading' : 'Sentiment';
}

import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Sentiment } from '@/lib/story/sentiment';

/** What a sentiment is called: of a market only where its label speaks of one. */
export function sentimentTitle(
  { label }: Pick<Sentiment, 'label'>,
  language: InterfaceLanguage,
): string {
  const { story } = wordsOf(language);
  return /\b(?:bear|bull)ish\b/i.test(label) ? story.marketReading : story.sentiment;
}

import type { SentimentStep } from '@/lib/story/sentiment';

/** The step of the scale that each label stands on. */
const steps: ReadonlyMap<string, SentimentStep> = new Map([
  ['bearish', 'bearish'],
  ['bullish', 'bullish'],
  ['mixed', 'mixed'],
  ['negative', 'bearish'],
  ['neutral', 'neutral'],
  ['positive', 'bullish'],
  ['very bearish', 'very bearish'],
  ['very bullish', 'very bullish'],
  ['very negative', 'very bearish'],
  ['very positive', 'very bullish'],
]);

export const sentimentLabels = [...steps.keys()];

/** The label in a heading such as "Sentiment: Neutral"; null for any other heading. */
export function sentimentLabel(heading: string): string | null {
  return /^Sentiment:\s*(.+)$/.exec(heading)?.[1]?.trim() ?? null;
}

/** Where a label stands on the scale; null for a word that is no label. */
export function sentimentStep(label: string): SentimentStep | null {
  return steps.get(label.toLowerCase()) ?? null;
}

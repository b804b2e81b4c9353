import type { SentimentStep } from '@/lib/story/sentiment';

/** How a step is drawn on the scale of five boxes. */
export interface SentimentPlace {
  /** The boxes filled in, 0 to 4. */
  filled: readonly number[];
  /** The name of their colour in the theme. */
  tone: 'alleged' | 'flat' | 'said';
}

/** Every step's place; `mixed` has none of its own and fills both sides of the middle. */
export const sentimentPlaces: Readonly<Record<SentimentStep, SentimentPlace>> = {
  'very bearish': { filled: [0], tone: 'alleged' },
  bearish: { filled: [1], tone: 'alleged' },
  neutral: { filled: [2], tone: 'flat' },
  bullish: { filled: [3], tone: 'said' },
  'very bullish': { filled: [4], tone: 'said' },
  mixed: { filled: [1, 3], tone: 'flat' },
};

/** The outlines of the five boxes, nine units apart, in a view box of 46 by 12. */
export const sentimentFrames =
  'M.5 3.5h8v5h-8zM9.5 3.5h8v5h-8zM18.5 3.5h8v5h-8zM27.5 3.5h8v5h-8zM36.5 3.5h8v5h-8z';

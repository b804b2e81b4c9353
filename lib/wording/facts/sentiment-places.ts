import type { SentimentStep } from '@/lib/story/sentiment';

/**
 * The boxes of the scale, 0 to 4, that a step fills: its place and its word tell it, no colour does.
 * `mixed` has no place of its own and fills both sides of the middle.
 */
export const sentimentPlaces: Readonly<Record<SentimentStep, readonly number[]>> = {
  'very bearish': [0],
  bearish: [1],
  neutral: [2],
  bullish: [3],
  'very bullish': [4],
  mixed: [1, 3],
};

/** The outlines of the five boxes, nine units apart, in a view box of 46 by 12. */
export const sentimentFrames =
  'M.5 3.5h8v5h-8zM9.5 3.5h8v5h-8zM18.5 3.5h8v5h-8zM27.5 3.5h8v5h-8zM36.5 3.5h8v5h-8z';

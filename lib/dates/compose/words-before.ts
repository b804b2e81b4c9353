import type { Token } from '@/lib/dates/tokens/token';

/**
 * Whether the words stand right before token `at`; returns the place of their first, or null.
 * A line break between them breaks the phrase.
 */
export function wordsBefore(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | null {
  const first = at - words.length;
  if (first < 0) return null;
  for (let i = 0; i < words.length; i++) {
    if (tokens[first + i]?.word !== words[i] || tokens[first + i + 1]?.line) return null;
  }
  return first;
}

/** The words between two places, as one string. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  if (to - from > 4) return '…';
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
}

import type { Article } from '@/lib/content/article';
import type { Problem } from '@/lib/content/problem';
import { foreignLetter } from '@/lib/strings/foreign-letter';

/** A headline that no social card can show: the story has none, for a wrong one says worse than nothing. */
export function cardLetters({ file, headline }: Pick<Article, 'file' | 'headline'>): Problem[] {
  const letter = foreignLetter(headline);
  if (letter === null) return [];
  const message = `the story has no social card, as the fonts of cards have no "${letter}"; share it with a picture of your own.`;
  return [{ file, message }];
}

import type { Article } from '@/lib/content/article';
import type { Problem } from '@/lib/content/problem';

/** Letters that the fonts of the social cards have; a test compares it with the fonts. */
const foreignLetter = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

/** A headline that a social card cannot show: it stays empty there, for a box says nothing. */
export function cardLetters({ file, headline }: Pick<Article, 'file' | 'headline'>): Problem[] {
  const [letter] = foreignLetter.exec(headline) ?? [];
  if (letter === undefined) return [];
  const message = `the social card shows no headline, as its fonts have no "${letter}"; share the story with a picture of your own, or switch cards off with "files: {card: false}" in site.yaml.`;
  return [{ file, message }];
}

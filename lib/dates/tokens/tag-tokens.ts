import type { DateToken } from '@/lib/dates/tokens/token';
import { tagWords } from '@/lib/text/tag-words';

/** The tokens with the part of speech of the tagger's word that begins where each begins. */
export function tagTokens(text: string, tokens: readonly DateToken[]): DateToken[] {
  const words = tagWords(text, { start: 0, end: text.length });
  const tags = new Map(words.map(({ start, tag }) => [start, tag]));
  return tokens.map((token) => ({ ...token, tag: tags.get(token.start) ?? null }));
}

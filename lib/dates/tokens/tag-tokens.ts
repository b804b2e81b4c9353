import type { DateToken } from '@/lib/dates/tokens/token';
import { tagWords } from '@/lib/text/tag-words';

/** The tokens with the part of speech of the tagger's word that begins where each begins. */
export function tagTokens(text: string, tokens: readonly DateToken[]): DateToken[] {
  const words = tagWords(text, { start: 0, end: tokens.at(-1)?.end ?? 0 });
  let next = 0;
  return tokens.map((token) => {
    while ((words[next]?.end ?? Infinity) <= token.start) next += 1;
    const word = words[next];
    return { ...token, tag: word?.start === token.start ? word.tag : null };
  });
}

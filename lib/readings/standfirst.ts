import type { Story } from '@/lib/story/story';

/** About five lines under a headline. */
const maxStandfirstLength = 360;

/** The first sentences of a story, whole and word for word, up to about `enough` characters. */
export function standfirst({ paragraphs, text }: Story): string {
  const [first, ...more] = paragraphs[0]?.sentences ?? [];
  if (!first) return '';
  let { end } = first.quote;
  for (const { quote } of more) {
    if (quote.end - first.quote.start > maxStandfirstLength) break;
    ({ end } = quote);
  }
  return text.slice(first.quote.start, end);
}

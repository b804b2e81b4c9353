import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/** "Alibaba · Anthropic and 2 more" */
export function speakerWords(
  language: InterfaceLanguage,
  speakers: readonly string[],
  more: number,
): string {
  const names = speakers.join(' · ');
  return more > 0 ? fill(wordsOf(language).site.card.more, { names, n: more }) : names;
}

import { fill } from '@/lib/languages/format/fill';
import { isolated } from '@/lib/languages/format/isolated';
import { inCommas } from '@/lib/languages/format/in-commas';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Claim, Figure } from '@/lib/story/story';

/** What a figure counts and whose number it is: "fraudulent accounts, alleged by Anthropic". */
export function figureNote(
  { counted, claim }: Figure,
  claims: readonly Claim[],
  language: InterfaceLanguage,
): string {
  const held = claims.find(({ anchor }) => anchor === claim);
  const name = held?.speaker.resolved;
  const whose =
    held && name
      ? fill(wordsOf(language).claims.figures[held.kind], { name: isolated(language, name) })
      : null;
  return inCommas(
    language,
    [counted && isolated(language, counted.text), whose].filter((part) => part != null),
  );
}

import { z } from 'zod';
import { codeOf, refusedCharacter } from '@/lib/strings/refused-character';

/** Characters that one does not see, apart from those that letters and emoji are joined with. */
const invisible =
  /(?!\u200C|\u200D|\p{Variation_Selector}|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/u;

/** A joiner or a variant has use after the letters of some scripts, and after symbols, alone. */
const idle =
  /(?:^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{Nd}])(?<![#*\d‼⁉〰〽])(?:\u200C|\u200D|\p{Variation_Selector})/u;

/** What is seen of a text at all; a braille pattern without dots is not. */
const visible = /(?![\u2800\u3164\uFFA0\u115F\u1160])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What is wrong with a text that stands in one line, as a name or a topic does; null for nothing.
 * The sentence goes on after the text itself: "is empty; …".
 */
export function lineProblem(text: string): string | null {
  if (/[\t\n\r]/.test(text)) return 'goes over several lines or holds a tab; write it in one line';
  const refused = refusedCharacter(text);
  if (refused) return `holds ${refused.words}; take it out`;
  const hidden = invisible.exec(text)?.[0] ?? idle.exec(text)?.[0].slice(-1);
  if (hidden !== undefined) return `holds ${codeOf(hidden)}, which one cannot see; take it out`;
  return visible.test(text) ? null : 'shows nothing; write it or take the key out';
}

/** A text in one line that can be seen, as every name, topic and note of content is. */
export const textLineSchema = z.string().check(({ value, issues }) => {
  const message = lineProblem(value);
  if (message !== null) issues.push({ code: 'custom', input: value, message });
});

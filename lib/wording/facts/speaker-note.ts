import { fill } from '@/lib/languages/format/fill';
import { quoted } from '@/lib/languages/format/quoted';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Claim } from '@/lib/story/story';

/** How the text names the speaker, where that is not the name itself. */
export function speakerNote({ speaker }: Claim, language: InterfaceLanguage): string | null {
  const { claims } = wordsOf(language);
  const { mention, resolved, inferred } = speaker;
  if (inferred) return claims.inferred;
  if (mention === null || resolved === null) return null;
  if (mention.text.replace(/^the /i, '') === resolved.replace(/^the /i, '')) return null;
  return fill(claims.as, {
    words: quoted(language, mention.text),
  });
}

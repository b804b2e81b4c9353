import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/**
 * The way to the address of one claim or date. Where there is a script, a click copies what stands
 * first in its line and its address, and the word says so in its own place.
 * @param what tells it from the others for those who hear it: " to claim 3".
 */
export function CopyLink({
  language,
  to,
  what,
}: {
  language: InterfaceLanguage;
  to: string;
  what: string;
}) {
  return (
    <a href={to} data-copy="" className="copy-link quiet">
      <span>{wordsOf(language).story.link}</span>
      <span className="unseen">{what}</span>
    </a>
  );
}

import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/**
 * The way to the address of one claim or date. Where there is a script, a click copies its words and
 * its address, and the word says so in its own place.
 * @param what tells it from the others for those who hear it: " to claim 3".
 * @param words what is copied before the address.
 */
export function CopyLink({
  language,
  to,
  what,
  words,
}: {
  language: InterfaceLanguage;
  to: string;
  what: string;
  words: string;
}) {
  return (
    <a href={to} data-copy={words} className="copy-link quiet">
      <span>{wordsOf(language).story.link}</span>
      <span className="unseen">{what}</span>
    </a>
  );
}

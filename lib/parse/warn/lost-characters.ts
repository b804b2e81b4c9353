import type { Article } from '@/lib/content/article';
import { byteInWindows1252 } from '@/lib/content/files/windows-1252';
import type { Problem } from '@/lib/content/problem';

/** A character that was lost on the way, or two and more that one became where UTF-8 was read as Windows-1252. */
const suspect = /\uFFFD|[ÂÃâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g;

/** Characters of a file that are not those that somebody wrote, each place once. */
export function lostCharacters({ file, fileText }: Article): Problem[] {
  return fileText.split('\n').flatMap((text, i) =>
    Array.from(text.matchAll(suspect)).flatMap(({ 0: found, index }): Problem[] => {
      const message = found === '\uFFFD' ? lost : twisted(found);
      return message === null ? [] : [{ file, line: i + 1, column: index + 1, message }];
    }),
  );
}

const lost =
  'found U+FFFD, which stands for a character that was lost when the text was copied; write the one that was meant.';

/** What these characters were before; null where they are words of some language. */
function twisted(found: string): string | null {
  const bytes = Array.from(found, byteInWindows1252);
  for (let size = bytes.length; size > 1; size -= 1) {
    const known = bytes.slice(0, size).filter((byte) => byte !== null);
    const text = new TextDecoder().decode(Uint8Array.from(known));
    if (known.length === size && !text.includes('\uFFFD'))
      return `found "${found.slice(0, size)}", which "${text}" becomes when UTF-8 is read as Windows-1252; write "${text}".`;
  }
  return null;
}

import { isUtf8 } from 'node:buffer';
import { ContentError } from '@/lib/content/content-error';
import { meantByWindows1252 } from '@/lib/content/files/windows-1252';
import { type RefusedCharacter, refusedCharacter } from '@/lib/strings/refused-character';

/**
 * The text of a file, with `\n` line ends and without a byte order mark.
 * @throws ContentError at the first byte that is no UTF-8, or the first character that no text may hold.
 */
export function decodeUtf8(file: string, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new ContentError([firstBadByte(file, bytes)]);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const refused = refusedCharacter(text);
  if (refused) throw new ContentError([problemAt(file, text, refused)]);
  return text;
}

function problemAt(file: string, text: string, { index, words }: RefusedCharacter) {
  const before = text.slice(0, index).split('\n');
  const message = `found ${words}; ${whatToDo(text.charAt(index))}`;
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

function whatToDo(character: string): string {
  if (character === '\r')
    return 'it is the line end of an old Macintosh: save the file with line ends LF.';
  const meant = meantByWindows1252(character);
  return meant === null
    ? 'take it out.'
    : `in Windows-1252 it is “${meant}”: write that, or save the text anew as UTF-8.`;
}

function firstBadByte(file: string, bytes: Uint8Array) {
  // Latin-1 keeps one character a byte, so that a place in the text is a place in the bytes.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1')));
  const row = Buffer.from(lines[line] ?? '', 'latin1');
  const good = longestGoodPrefix(row);
  const byte = (row[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const column = row.subarray(0, good).toString('utf8').length + 1;
  const message = `found the byte 0x${byte}, which is not UTF-8; save the file as UTF-8.`;
  return { file, line: line + 1, column, message };
}

/** How many bytes of `row` come before the first that cannot be decoded. */
function longestGoodPrefix(row: Buffer): number {
  // Decoded as a stream, what comes before the first bad byte is never changed by what follows.
  let good = 0;
  let bad = row.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isWhole(row.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(row.subarray(0, good))) good--;
  return good;
}

/** Whether bytes are UTF-8 up to a last character that may be cut short. */
function isWhole(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

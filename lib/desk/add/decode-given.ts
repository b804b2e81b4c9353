import { isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import htmlEncodingSniffer from 'html-encoding-sniffer';
import { limits } from '@/lib/content/bounds/limits';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { isPage } from '@/lib/desk/add/is-page';
import { DeskError } from '@/lib/desk/desk-error';

/** Of a saved page, in bytes: most of it is no text. */
const maxPageBytes = 4 * 1024 * 1024;

/**
 * The text of what was given: UTF-8, or a page in the encoding that it declares.
 * @param name as errors should call it.
 * @throws DeskError for what is no text, and ContentError at the first byte that is no UTF-8.
 */
export function decodeGiven(name: string, bytes: Uint8Array): string {
  // Latin-1 keeps one character a byte: enough to see what kind of file it is.
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const page = isPage(name, start);
  const most = page ? maxPageBytes : limits.maxFileBytes;
  if (bytes.length > most)
    throw new DeskError(
      `${name} has ${bytes.length} bytes; ${page ? 'a page' : 'an article'} has at most ${most}.`,
    );
  if (isUtf16(bytes)) throw new DeskError(`${name} is UTF-16; save it as UTF-8.`);
  if (/^\s*\{\\rtf/i.test(start))
    throw new DeskError(
      `${name} is RTF, which is not read; save it as HTML where it was written, or paste its text.`,
    );
  if (bytes.includes(0))
    throw new DeskError(`${name} is no text; paste or save the article as plain text.`);
  if (page && !isUtf8(bytes)) {
    const encoding = htmlEncodingSniffer(bytes, { defaultEncoding: 'UTF-8' });
    if (encoding !== 'UTF-8')
      // A page that is decoded so is checked as any text.
      return decodeUtf8(name, Buffer.from(new TextDecoder(encoding).decode(bytes)));
  }
  return decodeUtf8(name, bytes);
}

/** By its mark, or because every other byte of its first letters is 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (
    (second === 0 && fourth === 0 && first !== 0 && third !== 0) ||
    (first === 0 && third === 0 && second !== 0 && fourth !== 0 && fourth !== undefined)
  );
}

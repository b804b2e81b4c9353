/**
 * What news in Latin letters is mostly written in: ASCII, quotation marks and dashes, and the
 * letters with marks that foreign names in English news have most.
 */
const usual = new Set(
  Array.from(
    `${String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i))}\n\u00a0§©«°¶»·×–—‘’“”•…€£→−éèüöäáíóñç`,
    (letter) => letter.codePointAt(0) ?? 0,
  ),
);

/** Whether the fonts of every page hold a character. */
export const isUsual = (point: number): boolean => usual.has(point);

/** Few characters of a page are none of ASCII: only these are looked up. */
const beyondAscii = /[^\0-~]/g;

/** Whether a text has letters that a page must load further fonts for, or another script. */
export function hasOtherLetters(text: string): boolean {
  for (const [letter] of text.matchAll(beyondAscii)) {
    if (!usual.has(letter.charCodeAt(0))) return true;
  }
  return false;
}

/** What the bytes 80 to 9F mean in Windows-1252, which is often read as Latin-1 by mistake. */
const meant = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte of a character in Windows-1252; null where it has none. */
export function byteInWindows1252(character: string): number | null {
  const at = meant.indexOf(character);
  if (at >= 0) return at + 0x80;
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : null;
}

/** The character that was meant by a control character U+0080 to U+009F; null where none was. */
export function meantByWindows1252(character: string): string | null {
  const found = meant[character.charCodeAt(0) - 0x80];
  return found === undefined || found === character ? null : found;
}

/** Pictures and what only shapes them: joiners, selectors, tones, the frame of a key. */
const pictures =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Cf}\uFE0E\uFE0F\u20E3]/u;

/**
 * A text as the fonts can draw it. Pictures without a glyph are dropped. Any other character without
 * one takes the whole text with it: a headline with some of its letters, its ≥ or its ₿ left out would
 * say what nobody wrote, and the boxes that stand for missing glyphs say nothing.
 * @param missing the characters without a glyph.
 * @returns null when the text cannot be drawn, or nothing of it is left.
 */
export function drawableText(text: string, missing: ReadonlySet<string>): string | null {
  const drawn = [...text.normalize('NFC')].filter(
    (character) => !(missing.has(character) && pictures.test(character)),
  );
  if (drawn.some((character) => missing.has(character))) return null;
  return drawn.join('').replace(/\s+/g, ' ').trim() || null;
}

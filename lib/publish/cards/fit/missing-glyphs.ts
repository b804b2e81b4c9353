import satori, { type Font } from 'satori';

/** The characters of a text, in Unicode's composed form, that none of the fonts has a glyph for. */
export async function missingGlyphs(text: string, fonts: Font[]): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  await satori(text.normalize('NFC'), {
    width: 1000,
    fonts,
    // Satori asks for what it lacks, some graphemes at a time, before it draws a box.
    loadAdditionalAsset: (_language, graphemes) => {
      for (const character of graphemes) missing.add(character);
      return Promise.resolve([]);
    },
  });
  return missing;
}

import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';
import {
  type CodePoints,
  readUnicodeRange,
  writeUnicodeRange,
} from '@/lib/build/shell/unicode-range';

/** What a sheet needs of its fonts, and the sheet that names no more than that. */
export interface CutFonts {
  css: string;
  /** The bytes of each font by its name in the new sheet. */
  fonts: Map<string, Uint8Array>;
}

/**
 * What news in Latin letters is mostly written in: ASCII, quotation marks and dashes, and the
 * letters with marks that foreign names in English news have most. A page that has others loads a
 * second file for them.
 */
const usual = new Set(
  Array.from(
    `${String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i))}\u00a0§©«°»·×–—‘’“”•…€£→−éèüöäáíóñç`,
    (letter) => letter.codePointAt(0) ?? 0,
  ),
);

/** Weights that some style has, and a browser's own of `strong`. */
const weights = { min: 400, max: 700 };

/**
 * Cuts the fonts of a style sheet to the letters of their `unicode-range` and to the weights that
 * are used, and parts what most pages need from what few do. Alternative forms that a style would
 * have to ask for are left out; kerning and marks stay.
 * @param fontOf the bytes of a font by its address in the sheet.
 * @param nameOf the new address of a font, by the old and its bytes.
 */
export async function cutFonts(
  css: string,
  fontOf: (address: string) => Uint8Array,
  nameOf: (address: string, bytes: Uint8Array) => string,
): Promise<CutFonts> {
  const sheet = postcss.parse(css);
  const fonts = new Map<string, Uint8Array>();
  const faces: AtRule[] = [];
  sheet.walkAtRules('font-face', (rule) => void faces.push(rule));
  for (const face of faces) {
    const address = addressIn(face);
    const range = valueOf(face, 'unicode-range');
    if (address === undefined || range === undefined) continue;
    const letters = [...readUnicodeRange(range)];
    const most = new Set(letters.filter((letter) => usual.has(letter)));
    const few = new Set(letters.filter((letter) => !usual.has(letter)));
    for (const part of [few, most].filter(({ size }) => size > 0)) {
      const bytes = await cut(fontOf(address), part);
      const name = nameOf(address, bytes);
      fonts.set(name, bytes);
      const own = face.cloneBefore();
      own.walkDecls((declaration) => {
        if (declaration.prop === 'src') declaration.value = `url(${name})format("woff2")`;
        if (declaration.prop === 'unicode-range') declaration.value = writeUnicodeRange(part);
      });
    }
    face.remove();
  }
  return { css: sheet.toString(), fonts };
}

const cut = (font: Uint8Array, letters: CodePoints) =>
  subsetFont(Buffer.from(font), String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noLayoutClosure: true,
  });

function valueOf(face: AtRule, property: string): string | undefined {
  let value: string | undefined;
  face.walkDecls(property, (declaration) => {
    ({ value } = declaration);
  });
  return value;
}

const addressIn = (face: AtRule) => /url\(["']?([^"')]+)/.exec(valueOf(face, 'src') ?? '')?.[1];

import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';
import { isUsual } from '@/lib/build/shell/usual-letters';
import {
  type CodePoints,
  readUnicodeRange,
  writeUnicodeRange,
} from '@/lib/build/shell/unicode-range';
import { remembered } from '@/lib/strings/remembered';

/** A style sheet whose fonts hold what most pages need, and the faces of all others. */
export interface CutFonts {
  css: string;
  /** The faces of the fonts that few pages need, asked before those of the sheet. */
  few: string;
  /** The bytes of each font by its name in the new sheets. */
  fonts: Map<string, Uint8Array>;
}

/** Weights that some style has, and a browser's own of `strong`. */
const weights = { min: 400, max: 700 };

/**
 * Cuts the fonts of a style sheet to the letters of their `unicode-range` and to the weights that
 * are used, and parts what most pages need from what few do. Alternative forms that a style would
 * have to ask for are left out; kerning and marks stay. A face of usual letters names no range: the
 * others stand behind it and are asked first.
 * @param fontOf the bytes of a font by its address in the sheet.
 * @param nameOf the new address of a font, by the old and its bytes.
 */
export async function cutFonts(
  css: string,
  fontOf: (address: string) => Uint8Array,
  nameOf: (address: string, bytes: Uint8Array) => string,
): Promise<CutFonts> {
  const sheet = postcss.parse(css);
  const few = postcss.root();
  const fonts = new Map<string, Uint8Array>();
  const faces: AtRule[] = [];
  sheet.walkAtRules('font-face', (rule) => void faces.push(rule));
  for (const face of faces) {
    const address = addressIn(face);
    const range = valueOf(face, 'unicode-range');
    if (address === undefined || range === undefined) continue;
    const letters = [...readUnicodeRange(range)];
    const parts = [
      { letters: letters.filter((letter) => !isUsual(letter)), usual: false },
      { letters: letters.filter(isUsual), usual: true },
    ];
    for (const part of parts.filter((one) => one.letters.length > 0)) {
      const held = new Set(part.letters);
      const bytes = await cut(fontOf(address), held);
      const name = nameOf(address, bytes);
      fonts.set(name, bytes);
      const own = face.clone();
      own.walkDecls((declaration) => {
        if (declaration.prop === 'src') declaration.value = `url(${name})`;
        if (declaration.prop !== 'unicode-range') return;
        if (part.usual) declaration.remove();
        else declaration.value = writeUnicodeRange(held);
      });
      if (part.usual) face.before(own);
      else few.append(own);
    }
    face.remove();
  }
  return { css: sheet.toString(), few: few.toString(), fonts };
}

/** The parts of each font by their letters: the sheets of both kinds of pages name the same fonts. */
const cutBefore = remembered((_font: Uint8Array) => new Map<string, Promise<Uint8Array>>());

function cut(font: Uint8Array, letters: CodePoints): Promise<Uint8Array> {
  const parts = cutBefore(font);
  const text = String.fromCodePoint(...letters);
  const made =
    parts.get(text) ??
    subsetFont(Buffer.from(font), text, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
      noLayoutClosure: true,
    });
  parts.set(text, made);
  return made;
}

function valueOf(face: AtRule, property: string): string | undefined {
  let value: string | undefined;
  face.walkDecls(property, (declaration) => {
    ({ value } = declaration);
  });
  return value;
}

const addressIn = (face: AtRule) => /url\(["']?([^"')]+)/.exec(valueOf(face, 'src') ?? '')?.[1];

import type { Font } from 'satori';
import { packageFile } from '@/lib/publish/package-file';

/** A family's files: one for each subset of its letters and each weight. */
interface Typeface {
  family: 'libre-franklin' | 'newsreader';
  subsets: readonly string[];
  weights: NonNullable<Font['weight']>[];
}

const newsreader: Typeface = {
  family: 'newsreader',
  subsets: ['latin', 'latin-ext', 'vietnamese'],
  weights: [600, 700],
};

/** It has the Cyrillic letters that Newsreader lacks, and lends them to headlines. */
const libreFranklin: Typeface = {
  family: 'libre-franklin',
  subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'],
  weights: [500, 600],
};

/** A font is looked up by its name, so that each subset needs its own. */
const nameOf = (family: string, subset: string) => `${family} ${subset}`;

const stack = (...typefaces: Typeface[]) =>
  typefaces
    .flatMap(({ family, subsets }) => subsets.map((subset) => `"${nameOf(family, subset)}"`))
    .join(', ');

/** Values of `font-family`: for headlines and names, and for all the small words. */
export const serif = stack(newsreader, libreFranklin);
export const sans = stack(libreFranklin);

/**
 * Reads the fonts of the cards. Pass the same array to every drawing: satori parses an array's fonts
 * once. They are WOFF of fixed weights, since satori draws a variable font at its default weight.
 */
export function readTypefaces(): Font[] {
  return [newsreader, libreFranklin].flatMap(({ family, subsets, weights }) =>
    subsets.flatMap((subset) =>
      weights.map((weight) => ({
        name: nameOf(family, subset),
        weight,
        style: 'normal' as const,
        data: packageFile(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
      })),
    ),
  );
}

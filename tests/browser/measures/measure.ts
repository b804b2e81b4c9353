import { clippedWords, collisions } from './collisions';
import { type Hole, largestHole } from './holes';
import { lineLengths } from './line-lengths';
import { linesOf, picturesOf } from './lines';

/** What is wrong with how a page lies in its window; lengths in CSS pixels. */
export interface LayoutFaults {
  /** How far the page reaches beyond the window. */
  overflow: number;
  clipped: string[];
  colliding: string[];
  hole: Hole;
  /** Characters of the article's lines, in the middle of all; null where there are too few. */
  line: number | null;
}

/** Fewer lines say little: an unbroken word or a last line weighs too much among them. */
const minLines = 12;

/** Measures the page that it runs in, as it is shown now. */
export function measure(): LayoutFaults {
  const main = document.querySelector('main') ?? document.body;
  const lines = linesOf(document.body);
  const inMain = [...lines.filter(({ owner }) => main.contains(owner)), ...picturesOf(main)];
  const lengths = lineLengths().toSorted((a, b) => a - b);
  return {
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    clipped: clippedWords(lines),
    colliding: collisions(lines),
    hole: largestHole(main, inMain),
    line: lengths.length < minLines ? null : (lengths[Math.floor(lengths.length / 2)] ?? null),
  };
}

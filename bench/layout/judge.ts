import type { LayoutFaults } from '@/tests/browser/measures/measure';

/** White space above this between two things under each other is a hole, in CSS pixels. */
export const maxHole = 120;

/** What a line of an article holds from a window of 768 pixels on, in characters. */
export const lineRange = { from: 60, to: 72, width: 768 };

export function isFault(faults: LayoutFaults, width: number): boolean {
  const { overflow, clipped, colliding, hole, line } = faults;
  const middle = width < lineRange.width || line === null ? lineRange.from : line;
  return (
    overflow > 0 ||
    clipped.length > 0 ||
    colliding.length > 0 ||
    hole.height > maxHole ||
    middle < lineRange.from ||
    middle > lineRange.to
  );
}

/** The worst of what was found in all pages so far. */
export function worst({ overflow, clipped, colliding, hole, line }: LayoutFaults, width: number) {
  const { found } = worst;
  found.overflow = Math.max(found.overflow, overflow);
  found.clipped += clipped.length;
  found.colliding += colliding.length;
  found.hole = Math.max(found.hole, hole.height);
  if (line !== null && width >= lineRange.width) {
    found.shortestLine = Math.min(found.shortestLine, line);
    found.longestLine = Math.max(found.longestLine, line);
  }
}
worst.found = {
  overflow: 0,
  clipped: 0,
  colliding: 0,
  hole: 0,
  shortestLine: Number.POSITIVE_INFINITY,
  longestLine: 0,
};

import type { Line } from './lines';

/** Words that lie over other words, in pairs. */
export function collisions(lines: readonly Line[]): string[] {
  const found: string[] = [];
  const byTop = lines.toSorted((a, b) => a.box.top - b.box.top);
  for (const [i, line] of byTop.entries()) {
    for (const other of byTop.slice(i + 1)) {
      if (other.box.top > line.box.bottom) break;
      if (collide(line, other)) found.push(`${line.words} | ${other.words}`);
    }
  }
  return found;
}

function collide(a: Line, b: Line): boolean {
  if (a.owner.contains(b.owner) || b.owner.contains(a.owner)) return false;
  const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
  const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
  // Lines that are set closely touch with what is above and below their letters.
  return across > 1 && down > Math.min(a.box.height, b.box.height) * 0.4;
}

/** Words that reach out of the window or of their picture. */
export const clippedWords = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ box, owner }) => {
      const edge = owner.closest('svg')?.getBoundingClientRect();
      return (
        box.right > innerWidth + 1 ||
        box.left < -1 ||
        (edge !== undefined && (box.right > edge.right + 2 || box.left < edge.left - 2))
      );
    })
    .map(({ words }) => words);

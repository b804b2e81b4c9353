/** Characters by their numbers. */
export type CodePoints = ReadonlySet<number>;

/**
 * The characters of a `unicode-range` (CSS Fonts 4, 4.5): "U+20-7E, U+A0".
 * @throws Error for what is none; wildcards are not read.
 */
export function readUnicodeRange(text: string): Set<number> {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^u\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?$/i.exec(part.trim());
    if (!match) throw new Error(`"${part.trim()}" is no unicode-range; write U+20 or U+20-7E.`);
    const first = Number.parseInt(match[1] ?? '', 16);
    const last = Number.parseInt(match[2] ?? match[1] ?? '', 16);
    for (let point = first; point <= last; point += 1) found.add(point);
  }
  return found;
}

const hex = (point: number) => point.toString(16).toUpperCase();

/** Characters as such a range, neighbours together. */
export function writeUnicodeRange(points: CodePoints): string {
  const ranges: [first: number, last: number][] = [];
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === point - 1) range[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}

import type { Folded } from '@/lib/text/folding/folded';
import { type Folding, foldings } from '@/lib/text/folding/foldings';

/**
 * What no folding changes: most texts are all of it, and are looked through once and not by each
 * folding. Letters of Latin-1 and Latin Extended-A, blanks one by one, and the marks of news.
 */
const foldable = /[^\n !-_a-~À-ſ–—‘’“”…€£]| {2}/;

/** Reads a text as a reader sees it: every folding, one after the other, with the way back. */
export function fold(written: string): Folded {
  const same: Folded = {
    written,
    seen: written,
    starts: places(written, 0),
    ends: places(written, 1),
  };
  return foldable.test(written) ? foldings.reduce(applied, same) : same;
}

/** The text as a reader sees it, where its places do not matter. */
export const seenText = (written: string): string =>
  foldable.test(written)
    ? foldings.reduce((text, { pattern, seen }) => text.replace(pattern, seen), written)
    : written;

function places(text: string, first: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) found.push(i + first);
  return found;
}

function applied(before: Folded, { pattern, seen }: Folding): Folded {
  const matches = [...before.seen.matchAll(pattern)];
  if (matches.length === 0) return before;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    pieces.push(before.seen.slice(at, to));
    for (let i = at; i < to; i++) {
      starts.push(before.starts[i] ?? 0);
      ends.push(before.ends[i] ?? 0);
    }
  };
  for (const { 0: match, index } of matches) {
    keep(index);
    at = index + match.length;
    const shown = seen(match);
    pieces.push(shown);
    for (let i = 0; i < shown.length; i++) {
      starts.push(before.starts[index] ?? 0);
      ends.push(before.ends[at - 1] ?? 0);
    }
  }
  keep(before.seen.length);
  return { written: before.written, seen: pieces.join(''), starts, ends };
}

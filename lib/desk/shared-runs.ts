/** Words that make one run: two articles on one event share few runs of five, two copies nearly all. */
const runLength = 5;

/** From this share of runs in common two texts are copies of one another. */
export const minAlike = 0.6;

/** The hashes of all runs of five words of a text, whatever stands between the words. */
export function wordRuns(text: string): Set<number> {
  const words: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.push(hashOf(word));
  const runs = new Set<number>();
  for (let i = 0; i + runLength <= words.length; i++) {
    let run = 0;
    for (let k = i; k < i + runLength; k++) run = Math.imul(run, 31) + (words[k] ?? 0);
    runs.add(run | 0);
  }
  return runs;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** How much of the smaller of two texts stands in the other, 0 to 1. */
export function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

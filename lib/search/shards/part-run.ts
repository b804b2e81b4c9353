/** Signs that are words of their own: any run of them is found by its signs in their order. */
const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;

const signsAndRuns = new RegExp(`${sign.source}|(?:(?!${sign.source}).)+`, 'gu');

/** Scripts without white space between words whose letters alone tell nothing. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * A run of letters as its words, each with its place in the run. Where no white space parts words,
 * Chinese and Japanese signs are each a word, and other scripts are parted by Unicode's rules and word
 * lists (UAX 29).
 */
export function partRun(run: string): [word: string, at: number][] {
  if (sign.test(run)) {
    return [...run.matchAll(signsAndRuns)].map(({ 0: part, index }) => [part, index]);
  }
  if (!unspaced.test(run)) return [[run, 0]];
  return Array.from(segmenter.segment(run), ({ segment, index }) => [segment, index]);
}

import { isCommon } from '@/lib/search/shards/common-words';
import type { TextRange } from '@/lib/search/shards/shard';

/**
 * A word is letters and digits, with the full stops, commas and apostrophes between them: "28.8",
 * "25,000", "it’s". Hyphens and dashes part words, and so does the apostrophe of a French article:
 * "l’école" is found as "école". Where no white space parts words, Chinese and Japanese signs are each
 * a word, and other scripts are parted by Unicode's rules and word lists (UAX 29).
 */
const word = /(?:[cdjlmnst]|qu)(?=['’]\p{L})|[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/giu;

/** Signs that are words of their own: any run of them is found by its signs in their order. */
const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;

/** Scripts without white space between words whose letters alone tell nothing. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The words of a text that are searched, and where they stand, in their order. */
export function searchedWords(text: string): { word: string; range: TextRange }[] {
  return [...text.matchAll(word)]
    .filter(([found]) => !isCommon(found))
    .flatMap(({ 0: found, index }) =>
      parted(found).map(([part, at]) => ({
        word: part,
        range: [index + at, index + at + part.length],
      })),
    );
}

/** A run of letters as its words, each with its place in the run. */
function parted(run: string): [word: string, at: number][] {
  if (signs.test(run)) {
    return [...run.matchAll(new RegExp(`${signs.source}|(?:(?!${signs.source}).)+`, 'gu'))].map(
      ({ 0: part, index }) => [part, index],
    );
  }
  if (!unspaced.test(run)) return [[run, 0]];
  return Array.from(segmenter.segment(run), ({ segment, index }) => [segment, index]);
}

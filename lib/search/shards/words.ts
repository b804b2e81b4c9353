import { isCommon } from '@/lib/search/shards/common-words';
import type { TextRange } from '@/lib/search/shards/shard';

/**
 * A word is letters and digits, with the full stops, commas and apostrophes between them: "28.8",
 * "25,000", "it’s". Hyphens and dashes part words, and so does the apostrophe of a French article:
 * "l’école" is found as "école".
 */
const word = /(?:[cdjlmnst]|qu)(?=['’]\p{L})|[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/giu;

/** The words of a text that are searched, and where they stand, in their order. */
export function searchedWords(text: string): { word: string; range: TextRange }[] {
  return [...text.matchAll(word)]
    .filter(([found]) => !isCommon(found))
    .map(({ 0: found, index }) => ({ word: found, range: [index, index + found.length] }));
}

import type { Range } from '@/lib/search/shelves/shelf';

/**
 * A word is letters and digits, with the full stops, commas and apostrophes between them: "28.8",
 * "25,000", "it’s". Hyphens and dashes part words, and so does the apostrophe of a French article:
 * "l’école" is found as "école".
 */
const word = /(?:[cdjlmnst]|qu)(?=['’]\p{L})|[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/giu;

/** Where the words of a text stand, in their order. */
export function wordsIn(text: string): Range[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => [index, index + found.length]);
}

import { isCommon } from '@/lib/search/shards/common-words';
import type { TextRange } from '@/lib/search/shards/shard';
import { partRun } from '@/lib/search/shards/part-run';
import { fold } from '@/lib/text/folding/fold';
import { writtenSpan } from '@/lib/text/folding/written-span';

/** A word as it is searched, and where it stands in the text as that is written. */
export interface SearchedWord {
  word: string;
  range: TextRange;
}

/**
 * A word is letters and digits, with the full stops, commas and apostrophes between them: "28.8",
 * "25,000", "it’s". Hyphens and dashes part words, and so does the apostrophe of a French article or
 * an Irish name: "l’école" is found as "école", "O’Brien" as "Brien".
 */
const word = /(?:[cdjlmnost]|qu)(?=['’]\p{L})|[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/giu;

/** Irish names are also written without their apostrophe. */
const irish = /(?<![\p{L}\p{N}])O['’]\p{L}+/gu;

/** Letters that no accent can be taken off, as a keyboard without them writes them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['Ħ', 'H'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['Æ', 'Ae'],
  ['æ', 'ae'],
  ['Œ', 'Oe'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['Þ', 'Th'],
  ['þ', 'th'],
  ['Ð', 'D'],
  ['ð', 'd'],
]);

const plain = (found: string) =>
  found.replace(/[ØøŁłĐđĦħıÆæŒœßÞþÐð]/g, (letter) => plainLetters.get(letter) ?? letter);

/** The words of a text that are searched, as they are seen, in their order. */
export const searchedWords = (text: string): SearchedWord[] =>
  matched(text, word).filter((one) => !isCommon(one.word));

/** Names of which a reader may leave out the apostrophe, as one word: "OBrien". */
export const joinedWords = (text: string): SearchedWord[] =>
  matched(text, irish).map((one) => ({ ...one, word: one.word.replace(/['’]/, '') }));

function matched(text: string, pattern: RegExp): SearchedWord[] {
  const folded = fold(text);
  return [...folded.seen.matchAll(pattern)].flatMap(({ 0: seen, index }) =>
    partRun(seen).map(([part, at]): SearchedWord => {
      const first = index + at;
      const { start, end } = writtenSpan(folded, { start: first, end: first + part.length });
      return { word: plain(part), range: [start, end] };
    }),
  );
}

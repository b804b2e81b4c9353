import { searchedWords } from '@/lib/search/shards/words';

/** Something that a story must have to be found: a word, or words that stand together. */
export interface Term {
  words: readonly string[];
  /** Written in quotation marks: these words, in this order. */
  exact: boolean;
}

const quoted = /["“„«]([^"“”„«»]*)["”“»]/g;

/** As many as one search is run for. */
const maxTerms = 12;

/** Words by the runs that they are written in: those of one run ask for the run as a whole. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let end = -1;
  for (const { word, range } of searchedWords(text)) {
    if (range[0] === end) runs.at(-1)?.push(word);
    else runs.push([word]);
    [, end] = range;
  }
  return runs;
}

const wordsOf = (text: string) => searchedWords(text).map(({ word }) => word);

/**
 * What a query asks for. What stands in quotation marks is one term, every other word is one of its
 * own: “well-known” are two. What is written without white space, “泊位”, is one term. Words that are
 * too common ask for nothing.
 */
export function termsOf(query: string): Term[] {
  const exact = [...query.matchAll(quoted)]
    .map(([, phrase = '']) => ({ words: wordsOf(phrase), exact: true }))
    .filter(({ words }) => words.length > 0);
  const single = runsOf(query.replace(quoted, ' ')).map((words) => ({
    words,
    exact: words.length > 1,
  }));
  const byText = new Map(
    [...exact, ...single].map((term) => [fold(JSON.stringify(term)), term] as const),
  );
  return [...byText.values()].slice(0, maxTerms);
}

/** Text as Pagefind compares it: lower case, no accents, straight apostrophes left out. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

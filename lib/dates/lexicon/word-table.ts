import type { Example, Rule } from '@/lib/dates/lexicon/example';

/**
 * Words, lower case, that say the same of a date; the example is run with each of them. Where they
 * tell its interval too, as "by" and "since" do, the reading has the date's last words alone.
 */
export interface WordTable extends Rule {
  readonly words: readonly string[];
  has(word: string | undefined): boolean;
}

export function wordTable(id: string, example: Example, words: readonly string[]): WordTable {
  const set = new Set(words);
  return { id, example, words, has: (word) => word !== undefined && set.has(word) };
}

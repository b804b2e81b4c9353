import { articles } from '@/lib/dates/lexicon/particles/ranges';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Words found before a date: what they mean and the place of their first. */
export interface LeadIn<T> {
  value: T;
  first: number;
}

/** Looks for words of a table right before a token; a line break between them breaks the phrase. */
export type FindLeadIn<T> = (tokens: readonly DateToken[], at: number) => LeadIn<T> | null;

interface Entry<T> {
  words: readonly string[];
  value: T;
}

/** A finder for a table of words and what they mean; of several that fit the longest is found. */
export function leadIns<T>(table: Iterable<readonly [words: string, value: T]>): FindLeadIn<T> {
  const byLast = new Map<string, Entry<T>[]>();
  for (const [text, value] of table) {
    const words = text.split(' ');
    const last = words.at(-1) ?? '';
    const known = byLast.get(last) ?? [];
    byLast.set(last, [...known, { words, value }].toSorted(longestFirst));
  }
  return (tokens, at) => {
    const before = tokens[at - 1];
    const entries = before && byLast.get(before.word);
    const found = entries?.find(({ words }) => standBefore(tokens, at, words));
    return found ? { value: found.value, first: at - found.words.length } : null;
  };
}

function longestFirst(a: Entry<unknown>, b: Entry<unknown>): number {
  return b.words.length - a.words.length;
}

function standBefore(tokens: readonly DateToken[], at: number, words: readonly string[]): boolean {
  const first = at - words.length;
  return words.every((word, i) => tokens[first + i]?.word === word && !tokens[first + i + 1]?.line);
}

/** The place before the article that stands before a token, or the token's own. */
export function beforeArticle(tokens: readonly DateToken[], at: number): number {
  return articles.has(tokens[at - 1]?.word) && !tokens[at]?.line ? at - 1 : at;
}

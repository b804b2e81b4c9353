import type { Match } from '@/lib/dates/grammar/element';
import { pointed, pointedOpeners, pointers } from '@/lib/dates/lexicon/particles/pointers';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Which of its kind is meant: "last", "next", "this past", "this coming". */
export function readWhich(tokens: readonly DateToken[], at: number): Match<number> | null {
  const word = tokens[at]?.word ?? '';
  const two = pointedOpeners.has(word) ? pointed.get(tokens[at + 1]?.word ?? '') : undefined;
  if (two !== undefined) return { value: two, next: at + 2 };
  const value = pointers.get(word);
  return value === undefined ? null : { value, next: at + 1 };
}

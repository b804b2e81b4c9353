import {
  millenniumNumbers,
  millenniumUnits,
  spelledCenturies,
} from '@/lib/dates/lexicon/particles/numbers';
import { cardinals } from '@/lib/dates/lexicon/calendar/numbers';
import { readAmount } from '@/lib/dates/grammar/elements/amount';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

export const yearStarts: readonly string[] = [
  '#',
  ...millenniumNumbers.words,
  ...spelledCenturies.keys(),
];

/** A year of the second or third millennium, in digits or in words. */
export function readYear(tokens: readonly DateToken[], at: number): Match<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (/^(?:1\d|20|21)\d{2}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  const century = spelledCenturies.get(token.word);
  const rest = cardinals.has(tokens[at + 1]?.word ?? '') ? readAmount(tokens, at + 1) : null;
  const decades = rest?.value ?? 0;
  if (century !== undefined && rest && decades >= 10 && decades < 100) {
    return { value: century + decades, next: rest.next };
  }
  return millenniumNumbers.has(token.word) && millenniumUnits.has(tokens[at + 1]?.word)
    ? { value: 2000, next: at + 2 }
    : null;
}

import { cardinals } from '@/lib/dates/lexicon/calendar/numbers';
import { readAmount } from '@/lib/dates/grammar/elements/amount';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Words that spelled-out years begin with: "nineteen ninety-six", "two thousand". */
const spelled: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

export const yearStarts: readonly string[] = ['#', 'two', ...spelled.keys()];

/** A year of the second or third millennium, in digits or in words. */
export function readYear(tokens: readonly DateToken[], at: number): Match<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (/^(?:1\d|20|21)\d{2}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  const century = spelled.get(token.word);
  const rest = cardinals.has(tokens[at + 1]?.word ?? '') ? readAmount(tokens, at + 1) : null;
  const decades = rest?.value ?? 0;
  if (century !== undefined && rest && decades >= 10 && decades < 100) {
    return { value: century + decades, next: rest.next };
  }
  return token.word === 'two' && tokens[at + 1]?.word === 'thousand'
    ? { value: 2000, next: at + 2 }
    : null;
}

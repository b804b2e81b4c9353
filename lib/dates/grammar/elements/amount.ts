import {
  collectives,
  multipliers,
  numberLinks,
  oneWords,
} from '@/lib/dates/lexicon/particles/numbers';
import { cardinals, vagueAmounts } from '@/lib/dates/lexicon/calendar/numbers';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

export const amountStarts: readonly string[] = [
  ...cardinals.keys(),
  ...vagueAmounts,
  '#',
  ...oneWords.words,
  ...collectives.keys(),
];

/** "90", "2 1/2", "a", "twenty-one", "two hundred", "a couple of"; null for "several". */
export function readAmount(tokens: readonly DateToken[], at: number): Match<number | null> | null {
  const token = tokens[at];
  if (!token) return null;
  if (oneWords.has(token.word)) return afterArticle(tokens, at + 1);
  return vague(tokens, at) ?? digits(tokens, at) ?? words(tokens, at);
}

function afterArticle(tokens: readonly DateToken[], at: number): Match<number | null> {
  const word = tokens[at]?.word;
  const counted = vague(tokens, at);
  if (counted) return counted;
  const multiplier = multipliers.get(word ?? '');
  return multiplier ? { value: multiplier, next: at + 1 } : { value: 1, next: at };
}

function vague(tokens: readonly DateToken[], at: number): Match<number | null> | null {
  const word = tokens[at]?.word ?? '';
  if (vagueAmounts.has(word)) return { value: null, next: at + 1 };
  const value = collectives.get(word);
  if (value === undefined) return null;
  return { value, next: numberLinks.has(tokens[at + 1]?.word) ? at + 2 : at + 1 };
}

function digits(tokens: readonly DateToken[], at: number): Match<number | null> | null {
  const token = tokens[at];
  if (!token || token.text.length > 7 || !/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(token.text))
    return null;
  const value = Number(token.text.replaceAll(',', ''));
  const [top, slash, bottom] = tokens.slice(at + 1, at + 4);
  return top?.text === '1' && slash?.text === '/' && bottom?.text === '2'
    ? { value: value + 0.5, next: at + 4 }
    : { value, next: at + 1 };
}

function words(tokens: readonly DateToken[], at: number): Match<number | null> | null {
  let value = cardinals.get(tokens[at]?.word ?? '');
  if (value === undefined) return null;
  let next = at + 1;
  const unit = tokens[next]?.text === '-' ? next + 1 : next;
  const ones = cardinals.get(tokens[unit]?.word ?? '');
  if (value >= 20 && ones !== undefined && ones < 10) {
    value += ones;
    next = unit + 1;
  }
  const multiplier = multipliers.get(tokens[next]?.word ?? '');
  return multiplier ? { value: value * multiplier, next: next + 1 } : { value, next };
}

import { everydayMonths, shortMonths } from '@/lib/dates/lexicon/particles/numbers';
import { months } from '@/lib/dates/lexicon/calendar/months';
import { weekdays } from '@/lib/dates/lexicon/calendar/weekdays';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

/** A month by its name, or by its abbreviation with or without a full stop. */
export function readMonth(tokens: readonly DateToken[], at: number): Match<number> | null {
  return readName(months, tokens, at);
}

/** A weekday by its name, or by its abbreviation with or without a full stop. */
export function readWeekday(tokens: readonly DateToken[], at: number): Match<number> | null {
  return readName(weekdays, tokens, at);
}

function readName(
  names: ReadonlyMap<string, number>,
  tokens: readonly DateToken[],
  at: number,
): Match<number> | null {
  const token = tokens[at];
  const value = token && names.get(token.word);
  if (!token || value === undefined) return null;
  const lower = token.text === token.word;
  const short = token.word.length < 5 && !shortMonths.has(token.word);
  if (lower && (short || everydayMonths.has(token.word))) return null;
  const stop = tokens[at + 1];
  return { value, next: short && stop?.glued && stop.text === '.' ? at + 2 : at + 1 };
}

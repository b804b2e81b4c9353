import { clocks } from '@/lib/dates/patterns/clocks';
import { days } from '@/lib/dates/patterns/days';
import { durations } from '@/lib/dates/patterns/durations';
import { holidays } from '@/lib/dates/patterns/holidays';
import { months } from '@/lib/dates/patterns/months';
import { compile, type CompiledPattern, type Pattern } from '@/lib/dates/grammar/pattern';
import { quarters } from '@/lib/dates/patterns/quarters';
import { references } from '@/lib/dates/patterns/references';
import { relative } from '@/lib/dates/patterns/relative';
import { shifts } from '@/lib/dates/patterns/shifts';
import { years } from '@/lib/dates/patterns/years';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Where two patterns match the same words, the earlier one wins. */
export const patterns: readonly Pattern[] = [
  ...days,
  ...months,
  ...holidays,
  ...quarters,
  ...years,
  ...relative,
  ...shifts,
  ...clocks,
  ...durations,
  ...references,
];

/** The patterns that begin with a word, by the word after it; `others` where that tells nothing. */
interface Candidates {
  bySecond: ReadonlyMap<string, readonly CompiledPattern[]>;
  others: readonly CompiledPattern[];
}

const compiled = patterns.map((pattern) => compile(pattern));

const starts = new Set(compiled.flatMap((pattern) => openingWords(pattern)));

const table = new Map([...starts].map((start) => [start, candidates(start)]));

function openingWords({ openings }: CompiledPattern): string[] {
  return openings.flatMap((opening) => [...opening.starts]);
}

function candidates(start: string): Candidates {
  const rows = compiled.flatMap((pattern) => {
    const ways = pattern.openings.filter((opening) => opening.starts.has(start));
    return ways.length > 0 ? [{ pattern, ways }] : [];
  });
  const fitting = (second: string | null) =>
    rows
      .filter(({ ways }) =>
        ways.some(({ seconds }) => seconds === null || (second !== null && seconds.has(second))),
      )
      .map(({ pattern }) => pattern);
  const seconds = new Set(
    rows.flatMap(({ ways }) => ways.flatMap((way) => [...(way.seconds ?? [])])),
  );
  return {
    bySecond: new Map([...seconds].map((second) => [second, fitting(second)])),
    others: fitting(null),
  };
}

const none: readonly CompiledPattern[] = [];

/** The patterns worth trying where `token` stands before `next`, in their order. */
export function patternsAt(
  token: DateToken,
  next: DateToken | undefined,
): readonly CompiledPattern[] {
  const found = table.get(key(token));
  if (!found) return none;
  return (next && found.bySecond.get(key(next))) ?? found.others;
}

/**
 * Whether a pattern can stand anywhere in a text, by the words that it needs: of what begins like a
 * date most goes on like none, and a text has few of the words that it would go on with.
 */
export function fitsText(tokens: readonly DateToken[]): (pattern: CompiledPattern) => boolean {
  const words = new Set(tokens.map(key));
  const known = new Map<CompiledPattern, boolean>();
  return (pattern) => {
    const held = known.get(pattern);
    if (held !== undefined) return held;
    const fits = pattern.needs.every((need) => holdsOne(words, need));
    known.set(pattern, fits);
    return fits;
  };
}

function holdsOne(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  for (const word of need) if (words.has(word)) return true;
  return false;
}

function key({ word }: DateToken): string {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 ? '#' : word;
}

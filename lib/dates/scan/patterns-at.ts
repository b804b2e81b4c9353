import { clocks } from '@/lib/dates/patterns/clocks';
import { days } from '@/lib/dates/patterns/days';
import { durations } from '@/lib/dates/patterns/durations';
import { elements } from '@/lib/dates/grammar/elements';
import { holidays } from '@/lib/dates/patterns/holidays';
import { months } from '@/lib/dates/patterns/months';
import { compile, type CompiledPattern } from '@/lib/dates/grammar/pattern';
import { quarters } from '@/lib/dates/patterns/quarters';
import { references } from '@/lib/dates/patterns/references';
import { relative } from '@/lib/dates/patterns/relative';
import { years } from '@/lib/dates/patterns/years';
import type { Token } from '@/lib/dates/tokens/token';

/** Where two patterns match the same words, the earlier one wins. */
const patterns = [
  ...days,
  ...months,
  ...holidays,
  ...quarters,
  ...years,
  ...relative,
  ...clocks,
  ...durations,
  ...references,
];

/** The patterns by the words they can begin with: all, and those that can match one token. */
const all = new Map<string, CompiledPattern[]>();
const short = new Map<string, CompiledPattern[]>();
for (const pattern of patterns.map(compile)) {
  for (const start of pattern.starts) {
    all.set(start, [...(all.get(start) ?? []), pattern]);
    if (!pattern.long) short.set(start, [...(short.get(start) ?? []), pattern]);
  }
}

/** Every word of every pattern, and those within the elements of more than one token. */
const vocabulary: ReadonlySet<string> = new Set([
  ...patterns.flatMap(({ form }) => form.split(/[[\]|\s]+/)),
  ...Object.values(elements).flatMap(({ starts }) => starts),
  '.',
  '/',
  'dozen',
  'hundred',
  'thousand',
]);

/**
 * The patterns worth trying where `token` stands before `next`: only the shortest ones if `next`
 * is in none of them. Most of "the …" and "a …" is passed over by this.
 */
export function patternsAt(token: Token, next: Token | undefined): readonly CompiledPattern[] {
  const table = next && vocabulary.has(key(next)) ? all : short;
  return table.get(key(token)) ?? [];
}

function key({ word }: Token): string {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 ? '#' : word;
}

import { clocks } from '@/lib/dates/patterns/clocks';
import { days } from '@/lib/dates/patterns/days';
import { durations } from '@/lib/dates/patterns/durations';
import { holidays } from '@/lib/dates/patterns/holidays';
import { months } from '@/lib/dates/patterns/months';
import { compile, type CompiledPattern } from '@/lib/dates/patterns/pattern';
import { quarters } from '@/lib/dates/patterns/quarters';
import { references } from '@/lib/dates/patterns/references';
import { relative } from '@/lib/dates/patterns/relative';
import { years } from '@/lib/dates/patterns/years';
import { isCalendarPossible } from '@/lib/dates/guards/is-calendar-possible';
import { isDate } from '@/lib/dates/guards/is-date';
import type { Phrase } from '@/lib/dates/phrase';
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
].map(compile);

/** The patterns by the words they can begin with; `#` is any digit. */
const byStart = new Map<string, CompiledPattern[]>();
for (const pattern of patterns) {
  for (const start of pattern.starts) {
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
  }
}

/** The simple date expressions of a text, the longest at each place, none within another. */
export function scan(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = longest(tokens, at);
    if (phrase && isCalendarPossible(phrase.expression)) found.push(phrase);
    at = phrase ? phrase.last : at + 1;
  }
  return found;
}

/** The longest date that begins at a token, be it one that the calendar lacks: "February 30". */
function longest(tokens: readonly Token[], first: number): Phrase | null {
  let best: Phrase | null = null;
  for (const pattern of byStart.get(startKey(tokens[first])) ?? []) {
    const match = pattern.match(tokens, first);
    if (!match || match.next <= (best?.last ?? first)) continue;
    const expression = pattern.pattern.read(match.captured, tokens, first);
    if (!expression) continue;
    const phrase: Phrase = {
      first,
      last: match.next,
      expression,
      core: { first, last: match.next },
    };
    if (isDate(tokens, phrase)) best = phrase;
  }
  return best;
}

function startKey(token: Token | undefined): string {
  const word = token?.word ?? '';
  return word >= '0' && word < ':' ? '#' : word;
}

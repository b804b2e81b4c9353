import { shortYear } from '@/lib/dates/merge/words/short-year';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** What stands between the two ends of a range. */
const connectors: ReadonlySet<string> = new Set([
  ', through',
  ', to',
  ', until',
  '-',
  'through',
  'through to',
  'thru',
  'till',
  'to',
  'until',
  'up to',
  '–',
  '—',
]);

/** Joins "April through June 2026", "between May 3 and May 9", "2015-16". */
export function joinRanges(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && !before.through && isConnected(tokens, before, phrase)) {
      joined[joined.length - 1] = range(tokens, before, phrase);
    } else joined.push(shortYear(tokens, phrase) ?? phrase);
  }
  return joined;
}

function isConnected(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): boolean {
  if (tokens[phrase.first]?.line || !isAlike(before.expression, phrase.expression)) return false;
  const gap = wordsBetween(tokens, before.last, phrase.first).replace(/ the$/, '');
  if (connectors.has(gap)) return true;
  const [prior, opener] = [tokens[before.first - 2]?.word, tokens[before.first - 1]?.word];
  return gap === 'and' && (opener === 'between' || (opener === 'the' && prior === 'between'));
}

/** Whether two dates are of a kind that can be the ends of one range. */
function isAlike(a: Expression, b: Expression): boolean {
  const scale = scaleOf(a);
  return scale !== null && scale === scaleOf(b);
}

/** Days go with days and months with months, years with years and quarters with quarters. */
function scaleOf(expression: Expression): 'day' | 'month' | 'quarter' | 'year' | null {
  if (expression.form === 'unit') return expression.unit === 'day' ? 'day' : null;
  if (expression.form === 'span') return 'year';
  if (expression.form !== 'calendar') return null;
  const { day, holiday, weekday, month, season, quarter, half } = expression;
  if (day !== undefined || holiday !== undefined || weekday !== undefined) return 'day';
  if (month !== undefined || season !== undefined) return 'month';
  return quarter !== undefined || half !== undefined ? 'quarter' : 'year';
}

function range(tokens: readonly DateToken[], from: Phrase, through: Phrase): Phrase {
  const approximate = (from.approximate ?? false) || (through.approximate ?? false);
  const quarter = tokens[through.last]?.word === 'quarter';
  return {
    ...from,
    last: quarter ? through.last + 1 : through.last,
    through,
    approximate,
    quarter,
  };
}

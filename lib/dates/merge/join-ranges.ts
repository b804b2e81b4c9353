import {
  articles,
  betweens,
  conjoined,
  connectors,
  dayPrepositions,
  froms,
  quarterWords,
  untils,
} from '@/lib/dates/lexicon/particles/ranges';
import { infinitiveMarks } from '@/lib/dates/lexicon/particles/verbs';
import { movings } from '@/lib/dates/lexicon/verbs/planning';
import { shortYear } from '@/lib/dates/merge/words/short-year';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import { isWeekday } from '@/lib/dates/model/is-day';
import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** A dash before "today" explains: "on Monday — today". */
const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Joins "April through June 2026", "between May 3 and May 9", "2015-16". */
export function joinRanges(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && !before.through && isConnected(tokens, before, phrase)) {
      if (isMoved(tokens, before)) {
        joined[joined.length - 1] = { ...before, moved: true };
        joined.push({ ...phrase, moved: true });
      } else joined[joined.length - 1] = range(tokens, before, phrase);
    } else joined.push(shortYear(tokens, phrase) ?? phrase);
  }
  return joined;
}

function isConnected(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): boolean {
  if (tokens[phrase.first]?.line || !isAlike(before.expression, phrase.expression)) return false;
  const gap = wordsBetween(tokens, before.last, phrase.first).replace(/ (?:the)$/, '');
  const between = betweens.has(tokens[before.first - 1]?.word);
  if (dashes.has(gap) && phrase.expression.form === 'unit') return false;
  if (untils.has(gap) && dayPrepositions.has(tokens[before.first - 1]?.word)) return false;
  if (connectors.has(gap))
    return (
      isLike(before.expression, phrase.expression) || between || isOpened(tokens, before, phrase)
    );
  const prior = tokens[before.first - 2]?.word;
  const opener = tokens[before.first - 1]?.word;
  return conjoined.has(gap) && (between || (articles.has(opener) && betweens.has(prior)));
}

/** How far before "from March 2 to July 15" the verb stands that moves a thing, in tokens. */
const maxMove = 12;

/** "put off from April 9 to August 21" tells two days, no stretch of time; "moved to Friday" one. */
export function isMoved(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const { first } = phrase;
  const link = tokens[first - 1]?.word;
  const isTarget = infinitiveMarks.has(link) && isWeekday(phrase.expression);
  if (!froms.has(link) && !isTarget) return false;
  for (let at = first - 2; at >= 0 && at >= first - maxMove; at--) {
    const word = tokens[at]?.word;
    if (movings.has(word) || movings.has(`${word} ${tokens[at + 1]?.word}`)) return true;
    if (tokens[at]?.opens) return false;
  }
  return false;
}

/** Whether two dates can be the ends of one range; they need not be as fine as each other. */
function isAlike(a: Expression, b: Expression): boolean {
  return scaleOf(a) !== null && scaleOf(b) !== null;
}

/** Unlike ends are joined where words open the range: "from May 2011 to 2013", "between". */
function isOpened(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): boolean {
  const opener = tokens[before.first - 1]?.word;
  return froms.has(opener) && !(phrase.expression.form === 'unit');
}

function isLike(a: Expression, b: Expression): boolean {
  return scaleOf(a) === scaleOf(b);
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
  const quarter = quarterWords.has(tokens[through.last]?.word);
  return {
    ...from,
    last: quarter ? through.last + 1 : through.last,
    through,
    approximate,
    quarter,
  };
}

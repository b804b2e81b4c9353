import { ymd } from '@/lib/dates/calendar/day-number';
import type { CalendarExpression } from '@/lib/dates/expression';
import type { Phrase } from '@/lib/dates/phrase';
import type { Context, LentYear, Mention } from '@/lib/dates/resolve/context';
import type { Token } from '@/lib/dates/tokens/token';

/** How far back a year reaches when the day of writing is known, in tokens. */
const reach = 60;

/**
 * The year that the nearest earlier mention with a year in its words lends to a date without one.
 * Where the day of writing is known, only a sentence or a frame that tells of the past does:
 * "In 2019 … . On 4 June it burned …". Where it is not, a mention as fine as a month is preferred.
 */
export function surroundingYear(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
): LentYear | null {
  const { expression } = phrase;
  if (expression.form !== 'calendar' || !lacksYear(expression)) return null;
  return context.now ? framedYear(tokens, phrase, context) : nearestYear(expression, context);
}

function lacksYear({ year, yearShift, which, weekday, month }: CalendarExpression): boolean {
  const given = [year, yearShift, which].some((part) => part !== undefined);
  return !given && (weekday === undefined || month !== undefined);
}

function framedYear(
  tokens: readonly Token[],
  phrase: Phrase,
  { mentions, now, tense }: Context,
): LentYear | null {
  const last = mentions.at(-1);
  if (
    !last?.dated ||
    !now ||
    !hasMonth(phrase) ||
    tense !== 'past' ||
    phrase.first - last.first > reach
  )
    return null;
  const { year } = ymd(last.interval.end);
  const frames = tokens[last.first - 1]?.word === 'in' && isFrame(tokens, last, phrase.first);
  return frames && year < ymd(now.day).year ? { year, source: last.quote } : null;
}

function hasMonth({ expression }: Phrase): boolean {
  return expression.form === 'calendar' && expression.month !== undefined;
}

/** Whether the mention opens this sentence or stands in the one before. */
function isFrame(tokens: readonly Token[], { first }: Mention, to: number): boolean {
  let sentences = 0;
  for (let at = first; at <= to; at++) if (tokens[at]?.opens) sentences++;
  return sentences === 1 || (sentences === 0 && !!tokens[first - 1]?.opens);
}

function nearestYear(
  expression: CalendarExpression,
  { mentions, tense, certain }: Context,
): LentYear | null {
  const fine = mentions.findLast(({ dated, interval }) => dated && interval.grain !== 'year');
  const lender = fine ?? mentions.findLast(({ dated }) => dated);
  if (!lender) return null;
  const { year, month } = ymd(lender.interval.end);
  const own = expression.month ?? expression.season ?? (expression.quarter ?? month / 3) * 3;
  const wraps = fine
    ? tense === 'future' && own < month
      ? 1
      : certain === 'back' && own > month
        ? -1
        : 0
    : 0;
  return { year: year + wraps, source: lender.quote };
}

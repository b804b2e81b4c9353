import { ymd } from '@/lib/dates/calendar/day-number';
import type { Phrase } from '@/lib/dates/phrase';
import type { Context } from '@/lib/dates/resolve/context';
import { startsSentence } from '@/lib/dates/tokens/sentence';
import type { Token } from '@/lib/dates/tokens/token';

/** How far back a year reaches, in tokens, when the publication day is known. */
const reach = 60;

/**
 * The year for a date without one, from the nearest earlier mention that has one in its words.
 * With a publication day that mention must tell of the past, in this sentence or the one before,
 * with no other date between. Without one, a mention with a month or finer is preferred.
 */
export function surroundingYear(
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
): Context['year'] {
  const { expression } = phrase;
  if (
    expression.form !== 'calendar' ||
    expression.year !== undefined ||
    expression.yearShift !== undefined ||
    expression.which !== undefined
  )
    return null;
  if (
    phrase.through?.expression.form === 'calendar' &&
    phrase.through.expression.year !== undefined
  )
    return null;
  const { mentions, now } = context;
  if (!now) return undatedYear(phrase, context);
  const last = mentions.at(-1);
  if (!last?.dated || context.tense === 'future' || phrase.first - last.first > reach) return null;
  const { year } = ymd(last.interval.end);
  if (year >= ymd(now.day).year || sentencesBetween(tokens, last.first, phrase.first) > 1)
    return null;
  return { year, source: last.quote };
}

function undatedYear({ expression, bound }: Phrase, { mentions, tense }: Context): Context['year'] {
  const carrier =
    mentions.findLast((m) => m.dated && m.interval.grain !== 'year') ??
    mentions.findLast((m) => m.dated);
  if (!carrier || expression.form !== 'calendar') return null;
  const { year, month } = ymd(carrier.interval.end);
  const own =
    expression.month ??
    (expression.quarter ? expression.quarter * 3 : (expression.season ?? month));
  const ahead = bound === 'to' || (tense === 'future' && bound !== 'from');
  const shift =
    carrier.interval.grain === 'year'
      ? 0
      : ahead && own < month
        ? 1
        : bound === 'from' && !ahead && own > month
          ? -1
          : 0;
  return { year: year + shift, source: carrier.quote };
}

function sentencesBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at++) if (startsSentence(tokens, at)) count++;
  return count;
}

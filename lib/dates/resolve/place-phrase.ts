import { dayNumber, ymd } from '@/lib/dates/calendar/day-number';
import type { CalendarExpression } from '@/lib/dates/expression';
import type { Phrase } from '@/lib/dates/phrase';
import { applyPart } from '@/lib/dates/resolve/apply-part';
import type { Context } from '@/lib/dates/resolve/context';
import type { Placed } from '@/lib/dates/resolve/interval';
import { resolve } from '@/lib/dates/resolve/resolve';
import type { Token } from '@/lib/dates/tokens/token';
import { quotation } from '@/lib/story/quotation';

/** Places a phrase: its expression, the part of it that is meant, its clock, its second half. */
export function placePhrase(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  context: Context,
): Placed {
  if (phrase.through) return placeRange(text, tokens, phrase, phrase.through, context);
  const placed = placeOne(phrase, context);
  return phrase.approximate ? { ...placed, approximate: true } : placed;
}

function placeOne(phrase: Phrase, context: Context): Placed {
  const whole = resolve(phrase, context);
  const placed = phrase.part ? applyPart(whole, phrase.part) : whole;
  const { expression } = phrase;
  const clock = phrase.clock ?? (expression.form === 'calendar' ? expression.clock : undefined);
  return clock
    ? {
        ...placed,
        precision: 'time',
        interval: placed.interval && { ...placed.interval, precision: 'time' },
      }
    : placed;
}

function placeRange(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  through: Phrase,
  context: Context,
): Placed {
  const { through: _, ...alone } = phrase;
  const left = leanOn(text, tokens, alone, through, context);
  const from = placeOne(alone, left);
  const to = from.interval
    ? placeOne(through, after(through, from, context))
    : placeOne(through, context);
  const interval =
    from.interval && to.interval
      ? {
          ...from.interval,
          end: to.interval.end,
          grain: finer(from.interval.grain, to.interval.grain),
          precision: 'range' as const,
          value: `${from.value}/${to.value}`,
        }
      : null;
  return {
    interval,
    precision: 'range',
    value: `${from.value}/${to.value}`,
    implied: [
      ...new Map([...to.implied, ...from.implied].map((part) => [part.part, part])).values(),
    ],
    approximate: phrase.approximate ?? false,
  };
}

function finer<Grain extends 'day' | 'month' | 'year'>(a: Grain, b: Grain): Grain {
  return a === 'day' || b === 'year' ? a : b;
}

/** The first half of "April through June 2026" takes its year from the second. */
function leanOn(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  through: Phrase,
  context: Context,
): Context {
  const [a, b] = [phrase.expression, through.expression];
  if (
    a.form !== 'calendar' ||
    b.form !== 'calendar' ||
    a.year !== undefined ||
    b.year === undefined ||
    a.which !== undefined
  )
    return context;
  const earlier = order(a) > order(b) ? 1 : 0;
  const span = {
    start: tokens[through.first]?.start ?? 0,
    end: tokens[through.last - 1]?.end ?? 0,
  };
  return { ...context, year: { year: b.year - earlier, source: quotation(text, span) } };
}

/** The second half of a range lies at or after the first: it is counted from there. */
function after(through: Phrase, from: Placed, context: Context): Context {
  const { expression } = through;
  if (!from.interval || expression.form !== 'calendar') return context;
  const { year } = ymd(from.interval.start);
  if (expression.weekday !== undefined && expression.month === undefined) {
    return {
      ...context,
      now: { day: from.interval.start, source: context.now?.source ?? 'publication day' },
      tense: 'future',
      bound: 'to',
    };
  }
  if (expression.year !== undefined || expression.month === undefined)
    return { ...context, year: context.year };
  const start = dayNumber({ year, month: expression.month, day: expression.day ?? 28 });
  const source = context.year?.source;
  const wrapped = start < from.interval.start ? year + 1 : year;
  return source
    ? { ...context, year: { year: wrapped, source } }
    : {
        ...context,
        now: { day: from.interval.start, source: context.now?.source ?? 'publication day' },
        tense: 'future',
      };
}

function order({ month = 1, day = 1, quarter = 0 }: CalendarExpression): number {
  return month * 31 + day + quarter * 93;
}

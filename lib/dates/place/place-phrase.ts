import type { CalendarExpression } from '@/lib/dates/model/expression';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import { applyMonths } from '@/lib/dates/place/apply-months';
import { applyPart } from '@/lib/dates/place/apply-part';
import { applyShare } from '@/lib/dates/place/apply-share';
import type { Context, LentYear } from '@/lib/dates/model/context';
import { dayInterval, type AnchoredDate } from '@/lib/dates/model/interval';
import { joinPlaces } from '@/lib/dates/place/join-places';
import { resolve } from '@/lib/dates/normalise/resolve';
import type { Quotation } from '@/lib/story/quotation';

/** Quotes the words that carry a phrase's expression. */
export type QuoteOf = (phrase: Phrase) => Quotation;

/** Places a phrase: its expression, the part of it that is meant, its second half, its looseness. */
export function placePhrase(phrase: Phrase, context: Context, quoteOf: QuoteOf): AnchoredDate {
  const first = placeOne(phrase, borrowYear(phrase, context, quoteOf));
  const placed = phrase.through
    ? joinPlaces(first, placeSecond(phrase, phrase.through, first, context, quoteOf), phrase)
    : first;
  return phrase.approximate ? { ...placed, approximate: true } : placed;
}

function placeOne(phrase: Phrase, context: Context): AnchoredDate {
  const whole = shift(resolve(phrase.same ?? phrase, context), phrase.offset);
  if (phrase.months) return applyMonths(whole, phrase.months);
  if (phrase.share) return applyShare(whole, phrase.share);
  const placed = phrase.part ? applyPart(whole, phrase.part) : whole;
  return clockOf(phrase) ? { ...placed, precision: 'time' } : placed;
}

/** The day that lies `days` days after a placed one. */
function shift(placed: AnchoredDate, days: number | undefined): AnchoredDate {
  if (days === undefined || !placed.interval) return placed;
  const interval = dayInterval(placed.interval.start + days);
  return { ...placed, interval, value: interval.value };
}

/** The first half of "December 28 to January 4, 2026" lies in the year before that of the second. */
function borrowYear({ expression, yearOf }: Phrase, context: Context, quoteOf: QuoteOf): Context {
  const lender = yearOf?.expression;
  if (!yearOf || lender?.form !== 'calendar' || expression.form !== 'calendar') return context;
  const wraps = order(expression) > order(lender) ? 1 : 0;
  const year: LentYear = { year: (lender.year ?? 0) - wraps, source: quoteOf(yearOf) };
  return { ...context, year };
}

function order({ month = 1, day = 1 }: CalendarExpression): number {
  return month * 31 + day;
}

/** The second half of a range is counted from the first, at or after which it lies. */
function placeSecond(
  phrase: Phrase,
  through: Phrase,
  first: AnchoredDate,
  context: Context,
  quoteOf: QuoteOf,
): AnchoredDate {
  const { interval } = first;
  if (!interval || through.expression.form !== 'calendar' || through.expression.which !== undefined)
    return placeOne(through, context);
  const source = first.implied.find(({ part }) => part === 'year')?.source ?? quoteOf(phrase);
  const now = { day: interval.start, source };
  return placeOne(through, { ...context, now, year: null, tense: 'future', certain: 'ahead' });
}

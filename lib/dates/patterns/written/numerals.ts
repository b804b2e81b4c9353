import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Captured, MatchSite } from '@/lib/dates/grammar/pattern';
import type { DateToken } from '@/lib/dates/tokens/token';

/** `2026-07-10`, with or without a clock time behind it. */
export function isoDay(text: string): CalendarExpression | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}).*?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
    text,
  );
  if (!parts) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  return {
    form: 'calendar',
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour && {
      clock: { form: 'clock', hour: Number(hour), minute: Number(minute), zone: zone ?? null },
    }),
  };
}

/** `2026-03`; `2015-16` and `2011-12` are spans of years. */
export function isoMonth(
  { YEAR = 0, NUMERAL = '' }: Captured,
  { tokens, at }: MatchSite,
): CalendarExpression | null {
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  if (!glued || !/^(?:0[1-9]|1[0-2])$/.test(NUMERAL)) return null;
  return Number(NUMERAL) === (YEAR + 1) % 100
    ? null
    : { form: 'calendar', year: YEAR, month: Number(NUMERAL) };
}

/**
 * `7/24/2026`, `28/02/2025`, `12/13/23`, `2026/07/24` or `24.07.2026`. Where both orders fit,
 * the month comes first as in US news, unless the text puts the day first elsewhere.
 */
export function slashedDay(text: string, dayFirst: boolean): CalendarExpression | null {
  const [a = NaN, b = NaN, c = NaN] = text.split(/[/.]/).map(Number);
  if (Number.isNaN(c) || !/^\d+([/.])\d+\1\d+$/.test(text)) return null;
  if (/^\d{4}\//.test(text)) return { form: 'calendar', year: a, month: b, day: c };
  if (!/(?:\D\d{4}|\D\d{2})$/.test(text)) return null;
  const year = c < 100 ? c + (c < 50 ? 2000 : 1900) : c;
  const dotted = text.includes('.');
  const [day, month] = dotted || a > 12 || (b <= 12 && dayFirst) ? [a, b] : [b, a];
  return { form: 'calendar', year, month, day };
}

/** Whether a slashed date can only have its day first: `28/02/2025`. */
export function isDayFirst({ text }: DateToken): boolean {
  return text.length >= 6 && /^(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{2,4}$/.test(text);
}

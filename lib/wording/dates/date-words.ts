import type { DateReading, Precision } from '@/lib/story/date-reading';
import { daysInMonth } from '@/lib/calendar/iso-day';
import { pointParts } from '@/lib/calendar/point-parts';
import { intervalWords, pointWords } from '@/lib/wording/dates/calendar-point';
import { monthThirds, partNames } from '@/lib/wording/dates/part-names';

/** What is worded of a date: its interval and how fine it is. */
export interface DateToWord {
  from: string | null;
  to: string | null;
  precision: Precision;
  /** Where it is known: what is expected by a day is not what went on up to it. */
  kind?: DateReading['kind'];
}

/**
 * A date for a reader, always with its year: "10 July 2026", "Late June 2026", "Since 2005".
 * Null for a date that has no place on the calendar.
 */
export function dateWords({ from, to, precision, kind }: DateToWord): string | null {
  if (from === null) {
    const until = kind === 'expected' ? 'By' : 'Up to';
    return to === null ? null : `${until} ${pointWords(to)}`;
  }
  if (to === null) return `Since ${pointWords(from)}`;
  if (precision === 'week') return `Week of ${pointWords(from)}`;
  if (precision === 'decade' && from.slice(0, 3) === to.slice(0, 3)) return `${from.slice(0, 3)}0s`;
  return thirdOfMonth(from, to, precision) ?? namedPart(from, to, precision) ?? plain(from, to);
}

const plain = (from: string, to: string) => intervalWords(from, to);

function thirdOfMonth(from: string, to: string, precision: Precision): string | null {
  const [a, b] = [pointParts(from), pointParts(to)];
  if (precision !== 'part-of-month' || a.month === undefined || a.month !== b.month) return null;
  const third = monthThirds[a.day ?? 0];
  const last = Math.min(third?.last ?? 0, daysInMonth(Number(a.year), a.month));
  return third && b.day === last ? third.name + pointWords(from.slice(0, 7)) : null;
}

function namedPart(from: string, to: string, precision: Precision): string | null {
  const [year, last] = [from.slice(0, 4), to.slice(0, 4)];
  const part = partNames.find(
    (name) => name.precision === precision && from === year + name.from && to === last + name.to,
  );
  if (!part || Number(last) - Number(year) > 1) return null;
  return part.name + (year === last ? year : `${year}–${last.slice(2)}`);
}

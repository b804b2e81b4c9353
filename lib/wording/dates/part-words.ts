import { daysInMonth } from '@/lib/calendar/iso-day';
import { pointParts } from '@/lib/calendar/point-parts';
import type { Precision } from '@/lib/story/date-reading';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { monthThirds, partNames } from '@/lib/wording/dates/part-names';

/**
 * The name of a stretch of the calendar: "Late June 2026", "Mid-2027", "Winter 2025–26". One end is
 * enough to know it by.
 * @param from null where that end is open, as `to` is.
 * @returns null for an interval without a name of its own.
 */
export function partWords(
  from: string | null,
  to: string | null,
  precision: Precision,
): string | null {
  if (precision === 'decade') return decade(from, to);
  if (precision === 'part-of-month') return thirdOfMonth(from, to);
  const part = partNames.find(
    (name) =>
      name.precision === precision &&
      (from === null || from.slice(4) === name.from) &&
      (to === null || to.slice(4) === name.to),
  );
  const over = part && part.from > part.to ? 1 : 0;
  const last = to === null ? null : Number(to.slice(0, 4));
  const first = from === null ? (last === null ? null : last - over) : Number(from.slice(0, 4));
  if (!part || first === null || (last !== null && last - first !== over)) return null;
  return part.name + (over === 0 ? first : `${first}–${String(first + 1).slice(2)}`);
}

function decade(from: string | null, to: string | null): string | null {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return first.slice(0, 3) === last.slice(0, 3) ? `${first.slice(0, 3)}0s` : null;
}

function thirdOfMonth(from: string | null, to: string | null): string | null {
  const [a, b] = [pointParts(from ?? to ?? ''), pointParts(to ?? from ?? '')];
  if (a.month === undefined || a.month !== b.month) return null;
  const lastDay = daysInMonth(Number(a.year), a.month);
  const third = monthThirds.find(
    ({ first, last }) =>
      (from === null || a.day === first) && (to === null || b.day === Math.min(last, lastDay)),
  );
  return third ? third.name + pointWords(`${(from ?? to ?? '').slice(0, 7)}`) : null;
}

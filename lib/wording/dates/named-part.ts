import { daysInMonth } from '@/lib/calendar/iso-day';
import { pointParts } from '@/lib/calendar/point-parts';
import type { Precision } from '@/lib/story/date-reading';
import { monthThirds, type NamedPart, partNames } from '@/lib/wording/dates/part-names';

/**
 * The part of the calendar that an interval is: late June 2026, mid-2027, the winter of 2025–26. One
 * end is enough to know it by.
 * @param from null where that end is open, as `to` is.
 * @returns null for an interval without a name of its own.
 */
export function namedPart(
  from: string | null,
  to: string | null,
  precision: Precision,
): NamedPart | null {
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
  const year = String(first).padStart(4, '0');
  return { part: part.part, of: over === 0 ? year : `${year}–${String(first + 1).slice(2)}` };
}

function decade(from: string | null, to: string | null): NamedPart | null {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return first.slice(0, 3) === last.slice(0, 3)
    ? { part: 'decade', of: `${first.slice(0, 3)}0` }
    : null;
}

function thirdOfMonth(from: string | null, to: string | null): NamedPart | null {
  const [a, b] = [pointParts(from ?? to ?? ''), pointParts(to ?? from ?? '')];
  if (a.month === undefined || a.month !== b.month) return null;
  const lastDay = daysInMonth(Number(a.year), a.month);
  const third = monthThirds.find(
    ({ first, last }) =>
      (from === null || a.day === first) && (to === null || b.day === Math.min(last, lastDay)),
  );
  return third ? { part: third.part, of: (from ?? to ?? '').slice(0, 7) } : null;
}

import { months } from '@/lib/calendar/months';
import { pointParts } from '@/lib/calendar/point-parts';

const monthName = (month: number, short: boolean) => {
  const name = months[month - 1] ?? '';
  return short ? name.slice(0, 3) : name;
};

/** "10 July 2026", "July 2026", "2026"; with `short`, "10 Jul 2026". */
export function pointWords(point: string, short = false): string {
  const { year, month, day } = pointParts(point);
  return [day, month === undefined ? undefined : monthName(month, short), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * An interval with nothing said twice: "April – June 2026", "8–10 July 2026",
 * "3 December 2025 – 19 January 2026".
 */
export function intervalWords(from: string, to: string, short = false): string {
  if (from === to) return pointWords(from, short);
  const [a, b] = [pointParts(from), pointParts(to)];
  const end = pointWords(to, short);
  if (a.year !== b.year || a.month === undefined) return `${pointWords(from, short)} – ${end}`;
  if (a.month === b.month && a.day !== undefined) return `${a.day}–${end}`;
  return `${pointWords(from, short).slice(0, -a.year.length - 1)} – ${end}`;
}

import type { DateToWord } from '@/lib/wording/dates/date-words';
import { namedEdge } from '@/lib/wording/dates/named-edge';
import { namedPart } from '@/lib/wording/dates/named-part';

/**
 * The value of HTML's `datetime` for a date: its day, month or year; of one with an open end the point
 * that the text names. Null for an interval of several, which HTML has no way to write, and for an
 * edge that was worked out from a part of the calendar ("by mid-2027").
 */
export function machineDate({
  from,
  to,
  precision,
  quote,
}: Pick<DateToWord, 'from' | 'to' | 'precision' | 'quote'>): string | null {
  if (from !== null && to !== null) return from === to ? from : null;
  const named = namedEdge(quote?.text ?? '', from, to) ?? namedPart(from, to, precision);
  return named === null ? (from ?? to) : null;
}

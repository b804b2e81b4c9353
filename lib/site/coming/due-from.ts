import type { DayNumber } from '@/lib/calendar/day-number';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';

/**
 * The day from which on a date is looked for: its first; of one whose beginning is open ("by the end
 * of 2026", which is written as December) its last.
 */
export function dueFrom({ date, days }: Pick<PlacedDate, 'date' | 'days'>): DayNumber {
  return date.from === null ? days.last : days.first;
}

import { jsDate } from '@/lib/calendar/js-date';

/** The latest of some times, whatever their zones; null without any. */
export function newestInstant(instants: readonly (string | null)[]): string | null {
  return instants.reduce((newest, next) => {
    if (newest === null || next === null) return newest ?? next;
    return jsDate(next) > jsDate(newest) ? next : newest;
  }, null);
}

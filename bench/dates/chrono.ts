import * as chrono from 'chrono-node';
import type { FindDates } from '@/bench/dates/found-date';

type Components = chrono.ParsedComponents;

/** chrono-node with its default settings, counted from noon of the publication day. */
export const chronoNode: FindDates = (text, published) =>
  chrono.parse(text, new Date(`${published ?? '2000-01-01'}T12:00:00`)).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    from: point(result.start),
    to: point(result.end ?? result.start),
    precision: result.end ? 'range' : precision(result.start),
    approximate: false,
    value: point(result.start),
    isLength: false,
  }));

function precision(date: Components): string {
  if (date.isCertain('hour')) return 'time';
  if (date.isCertain('day') || date.isCertain('weekday')) return 'day';
  return date.isCertain('month') ? 'month' : 'year';
}

/** As fine as what was written. */
function point(date: Components): string {
  const year = String(date.get('year')).padStart(4, '0');
  const month = `${year}-${pad(date.get('month'))}`;
  switch (precision(date)) {
    case 'year':
      return year;
    case 'month':
      return month;
    default:
      return `${month}-${pad(date.get('day'))}`;
  }
}

const pad = (part: number | null) => String(part ?? 1).padStart(2, '0');

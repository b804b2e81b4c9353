import type { Phrase } from '@/lib/dates/model/phrase';
import type { Context } from '@/lib/dates/model/context';
import type { PlacedDate } from '@/lib/dates/model/interval';
import { resolveCalendar } from '@/lib/dates/normalise/resolve-calendar';
import { resolveShift } from '@/lib/dates/normalise/resolve-shift';
import { resolveSpan } from '@/lib/dates/normalise/resolve-span';
import { resolveUnit } from '@/lib/dates/normalise/resolve-unit';
import { resolveClock } from '@/lib/dates/normalise/resolve-clock';
import { unitPrecision } from '@/lib/dates/normalise/unit-precision';

/** Places an expression on the calendar, as far as its words and the context tell. */
export function resolve(phrase: Phrase, context: Context): PlacedDate {
  const { expression } = phrase;
  switch (expression.form) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'clock':
      return resolveClock(context);
    case 'duration':
      return unplaced(expression.value, unitPrecision(expression.unit));
    case 'reference':
      return unplaced(expression.value, 'range');
    case 'shift':
      return resolveShift(expression, context);
    case 'span':
      return resolveSpan(expression);
    case 'unit':
      return resolveUnit(expression, context);
  }
}

function unplaced(value: string, precision: PlacedDate['precision']): PlacedDate {
  return { interval: null, precision, value, implied: [], approximate: false };
}

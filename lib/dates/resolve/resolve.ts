import type { Phrase } from '@/lib/dates/model/phrase';
import type { Context } from '@/lib/dates/model/context';
import type { Placed } from '@/lib/dates/model/interval';
import { resolveCalendar } from '@/lib/dates/resolve/resolve-calendar';
import { resolveShift } from '@/lib/dates/resolve/resolve-shift';
import { resolveSpan } from '@/lib/dates/resolve/resolve-span';
import { resolveUnit } from '@/lib/dates/resolve/resolve-unit';
import { resolveClock } from '@/lib/dates/resolve/resolve-clock';
import { unitPrecision } from '@/lib/dates/resolve/unit-precision';

/** Places an expression on the calendar, as far as its words and the context tell. */
export function resolve(phrase: Phrase, context: Context): Placed {
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

function unplaced(value: string, precision: Placed['precision']): Placed {
  return { interval: null, precision, value, implied: [], approximate: false };
}

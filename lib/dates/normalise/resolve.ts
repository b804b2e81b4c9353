import type { Phrase } from '@/lib/dates/model/phrase';
import type { Context } from '@/lib/dates/model/context';
import type { Example } from '@/lib/dates/lexicon/example';
import type { Expression } from '@/lib/dates/model/expression';
import type { AnchoredDate } from '@/lib/dates/model/interval';
import { resolveCalendar } from '@/lib/dates/normalise/resolve-calendar';
import { resolveShift } from '@/lib/dates/normalise/resolve-shift';
import { resolveSpan } from '@/lib/dates/normalise/resolve-span';
import { resolveUnit } from '@/lib/dates/normalise/resolve-unit';
import { resolveClock } from '@/lib/dates/normalise/resolve-clock';
import { unitPrecision } from '@/lib/dates/normalise/unit-precision';

/** An example of how each form of expression is placed; the rule's id is `resolve/` and the form. */
export const resolverExamples: Readonly<Record<Expression['form'], Example>> = {
  calendar: ['It sank on May 3, 2024.', 'May 3, 2024: 2024-05-03'],
  clock: ['It sank on Friday. The siren went at 9:30 a.m.', '9:30 a.m.: 2026-07-03'],
  duration: ['The strike took three weeks.', 'three weeks: P3W'],
  reference: ['The mayor is now ill.', 'now: PRESENT_REF'],
  shift: ['It sank three days ago.', 'three days ago: 2026-07-05'],
  span: ['It sank in the 1990s.', 'the 1990s: 1990 – 1999'],
  unit: ['It sank last week.', 'last week: 2026-06-29 – 2026-07-05'],
};

/** Places an expression on the calendar, as far as its words and the context tell. */
export function resolve({ expression }: Phrase, context: Context): AnchoredDate {
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

function unplaced(value: string, precision: AnchoredDate['precision']): AnchoredDate {
  return { interval: null, precision, value, implied: [], approximate: false };
}

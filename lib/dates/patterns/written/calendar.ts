import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Captured } from '@/lib/dates/grammar/pattern';

/** The parts of the calendar as they are written. */
export function written(captured: Captured): CalendarExpression {
  const { WEEKDAY, MONTH, DAY, NTH, SEASON, YEAR } = captured;
  return {
    form: 'calendar',
    weekday: WEEKDAY,
    month: MONTH,
    day: DAY ?? NTH,
    season: SEASON,
    year: YEAR,
  };
}

/** "last March", "this Friday", "next summer". */
export function which(captured: Captured): CalendarExpression {
  return { ...written(captured), which: captured.WHICH };
}

/** "June last year", "the summer of this year". */
export function ofYear(captured: Captured): CalendarExpression {
  return { ...written(captured), yearShift: captured.WHICH ?? 0 };
}

import type { Expression, UnitExpression } from '@/lib/dates/model/expression';
import type { Captured, Pattern } from '@/lib/dates/grammar/pattern';

type Read = Pattern['read'];

/** A step from the day of writing: "vor zwei Wochen", "hace dos semanas". */
export function step(sign: 1 | -1, from: 'publication' | 'mention' = 'publication'): Read {
  return ({ AMOUNT = 1, UNIT = 'day' }: Captured): Expression => ({
    form: 'shift',
    amount: AMOUNT === null ? null : sign * AMOUNT,
    unit: UNIT,
    from,
  });
}

/** A whole unit: "letzte Woche", "el mes pasado". */
export function period(offset?: number): Read {
  return ({ WHICH = 0, UNIT = 'day' }: Captured): UnitExpression => ({
    form: 'unit',
    unit: UNIT,
    offset: offset ?? WHICH,
    from: 'publication',
  });
}

/** A day counted from the day of writing: "gestern", "mañana". */
export function daysOn(offset: number): Read {
  return ({ DAYPART }) => ({
    form: 'unit',
    unit: 'day',
    offset,
    from: 'publication',
    dayPart: DAYPART,
  });
}

export function quarterOf({ NTH, YEAR }: Captured): Expression | null {
  return NTH === undefined || NTH > 4 ? null : { form: 'calendar', quarter: NTH, year: YEAR };
}

export function halfOf({ NTH, YEAR }: Captured): Expression | null {
  return NTH === undefined || NTH > 2 ? null : { form: 'calendar', half: NTH, year: YEAR };
}

/** "die 1990er Jahre", "los años 90". */
export function decade({ YEAR, NUMERAL }: Captured): Expression | null {
  const first = YEAR ?? 1900 + Number(NUMERAL);
  return first % 10 === 0 ? { form: 'span', year: first, years: 10 } : null;
}

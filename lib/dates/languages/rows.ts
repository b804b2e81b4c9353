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
  const short = Number(NUMERAL);
  const first = YEAR ?? (short < 100 ? 1900 + short : short);
  return first % 10 === 0 ? { form: 'span', year: first, years: 10 } : null;
}

/** An hour: "19 Uhr", "7.30 Uhr", "las 19:30". */
export function hourOf({ NUMERAL = '' }: Captured): Expression | null {
  const [, hour, minute] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(NUMERAL) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  return {
    form: 'clock',
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    zone: null,
  };
}

/** A day counted from the one told before: "am Tag zuvor", "al día siguiente". */
export function daysFromTold(offset: number): Read {
  return () => ({ form: 'unit', unit: 'day', offset, from: 'mention' });
}

/** A fixed day of the calendar: "Silvester", "Nochebuena". */
export function fixedDay(month: number, day: number): Read {
  return ({ YEAR }) => ({ form: 'calendar', month, day, year: YEAR });
}

/** Words that are a date only behind others: "im Herbst". */
export function behind(words: ReadonlySet<string>, read: Read): Read {
  return (captured, site) =>
    words.has(site.tokens[site.at - 1]?.word ?? '') ? read(captured, site) : null;
}

export function quarterByYear({ NTH, WHICH = 0 }: Captured): Expression | null {
  return NTH === undefined || NTH > 4 ? null : { form: 'calendar', quarter: NTH, yearShift: WHICH };
}

export function halfByYear({ NTH, WHICH = 0 }: Captured): Expression | null {
  return NTH === undefined || NTH > 2 ? null : { form: 'calendar', half: NTH, yearShift: WHICH };
}

/** A year of long ago behind its noun: "Jahr 1312". */
export function oldYear({ NUMERAL = '' }: Captured): Expression | null {
  return /^1\d{3}$/.test(NUMERAL) ? { form: 'calendar', year: Number(NUMERAL) } : null;
}

export function namedDecade({ DECADE }: Captured): Expression | null {
  return DECADE === undefined ? null : { form: 'span', year: DECADE, years: 10 };
}

/** A whole unit that was told before: "im selben Jahr", "ese mismo año". */
export function unitTold({ UNIT = 'day' }: Captured): UnitExpression {
  return { form: 'unit', unit: UNIT, offset: 0, from: 'mention' };
}

/** A day of a week that is told from the day of writing: "Freitag vergangener Woche". */
export function weekdayOfWeek({ WEEKDAY, WHICH = 0 }: Captured): Expression {
  return { form: 'calendar', weekday: WEEKDAY, week: WHICH };
}

/** A feast so many days after Easter Sunday. */
export function easterDay(days: number): Read {
  return ({ YEAR }) => ({ form: 'calendar', holiday: { afterEaster: days }, year: YEAR });
}

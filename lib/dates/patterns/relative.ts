import type { Expression, UnitExpression } from '@/lib/dates/model/expression';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { Captured, Pattern } from '@/lib/dates/match/grammar/pattern';

type Read = Pattern['read'];

const samePeriod = 'the same|corresponding|comparable period|quarter|month';

/** Days and periods counted from the publication day or from an earlier mention. */
export const relative: readonly Pattern[] = [
  { form: 'today', read: here(0, 'day') },
  { form: 'yesterday', read: here(-1, 'day') },
  { form: 'tomorrow', read: here(1, 'day') },
  { form: '[the] day before yesterday', read: here(-2, 'day') },
  { form: '[the] day after tomorrow', read: here(2, 'day') },
  { form: 'this DAYPART', read: here(0, 'day') },
  { form: 'last DAYPART', read: here(-1, 'day') },
  { form: '[the] DAYPART', read: there(0, 'day') },
  { form: 'tonight', read: () => ({ ...unit('day', 0, 'publication'), dayPart: 'NI' }) },
  { form: 'last PERIOD', read: here(-1) },
  { form: 'this|current PERIOD', read: here(0) },
  { form: 'the current [fiscal] PERIOD', read: here(0) },
  { form: 'next PERIOD', read: here(1) },
  { form: '[the|this] coming PERIOD', read: here(1) },
  { form: 'this past weekend', read: here(0, 'weekend') },
  { form: 'the weekend', read: here(0, 'weekend') },
  { form: 'the quarter', read: latestQuarter },
  { form: '[the] latest quarter', read: latestQuarter },
  { form: 'the PERIOD', read: thePeriod },
  { form: '[the] PERIOD before last', read: here(-2) },
  { form: '[the] PERIOD after next', read: here(2) },
  { form: 'year - end [YEAR]', read: yearEnd },
  { form: 'year end [YEAR]', read: yearEnd },
  { form: "year '|’ s end", read: yearEnd },
  { form: 'AMOUNT UNIT [or so] ago', read: shift(-1, 'publication') },
  { form: 'a year [-] and [-] a [-] half ago', read: () => yearAndHalfAgo },
  { form: 'AMOUNT UNIT from now|today', read: shift(1, 'publication') },
  { form: 'AMOUNT UNIT earlier|before|previously', read: shift(-1, 'mention') },
  { form: 'AMOUNT UNIT later|afterward|afterwards', read: shift(1, 'mention') },
  { form: `${samePeriod} [of] last year`, read: aYearEarlier },
  { form: `${samePeriod} a year ago|earlier|before`, read: aYearEarlier },
  { form: `${samePeriod} the year before`, read: aYearEarlier },
  { form: `${samePeriod} of the previous year`, read: aYearEarlier },
  { form: '[the] year - earlier|ago [period|quarter]', read: aYearEarlier },
  { form: 'the previous|preceding|prior PERIOD', read: there(-1) },
  { form: 'the previous|preceding DAYPART', read: there(-1, 'day') },
  { form: '[the] PERIOD before', read: there(-1) },
  { form: 'the following|next PERIOD', read: there(1) },
  { form: 'the following|next DAYPART', read: there(1, 'day') },
  { form: 'that|the same PERIOD', read: there(0) },
  { form: 'that [same] DAYPART', read: there(0, 'day') },
  { form: 'the same DAYPART', read: there(0, 'day') },
  { form: 'the new year', read: () => unit('year', 1, 'publication') },
  { form: 'that PERIOD', read: there(0) },
];

/** "the end of the year" is this year's; "the end of the day" that of the day just told. */
function thePeriod({ PERIOD = 'day' }: Captured): Expression {
  return unit(PERIOD, 0, PERIOD === 'day' ? 'mention' : 'publication');
}

/** In a company's report: the quarter told before, else the last one that is over. */
function latestQuarter(): Expression {
  return unit('quarter', 0, 'report');
}

function unit(name: Unit, offset: number, from: UnitExpression['from']) {
  return { form: 'unit', unit: name, offset, from } as const;
}

/** A period counted from the publication day; the one the pattern names, or the one it captures. */
function here(offset: number, named: Unit = 'day'): Read {
  return ({ PERIOD = named, DAYPART }) => ({
    ...unit(PERIOD, offset, 'publication'),
    dayPart: DAYPART,
  });
}

/** The same, counted from the mention before. */
function there(offset: number, named: Unit = 'day'): Read {
  return ({ PERIOD = named, DAYPART }) => ({
    ...unit(PERIOD, offset, 'mention'),
    dayPart: DAYPART,
  });
}

function shift(sign: number, from: 'publication' | 'mention'): Read {
  return ({ AMOUNT = 1, UNIT = 'day' }: Captured): Expression => {
    const amount = AMOUNT === null ? null : sign * AMOUNT;
    return { form: 'shift', amount, unit: UNIT, from };
  };
}

const yearAndHalfAgo: Expression = {
  form: 'shift',
  amount: -1.5,
  unit: 'year',
  from: 'publication',
};

function aYearEarlier(): Expression {
  return { form: 'shift', amount: -1, unit: 'year', from: 'mention' };
}

function yearEnd({ YEAR }: Captured): Expression {
  return { form: 'calendar', year: YEAR, yearShift: 0, month: 12, day: 31 };
}

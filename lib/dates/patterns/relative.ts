import type { Expression } from '@/lib/dates/expression';
import type { Unit } from '@/lib/dates/lexicon/units';
import type { Captured, Pattern } from '@/lib/dates/patterns/pattern';

/** Days and units counted from the publication day or from an earlier mention. */
export const relative: readonly Pattern[] = [
  { form: 'today', read: () => unit('day', 0) },
  {
    form: 'tonight',
    read: () => ({ form: 'unit', unit: 'night', offset: 0, from: 'publication' }),
  },
  { form: 'yesterday', read: () => unit('day', -1) },
  { form: 'tomorrow', read: () => unit('day', 1) },
  { form: '[the] day before yesterday', read: () => unit('day', -2) },
  { form: '[the] day after tomorrow', read: () => unit('day', 2) },
  { form: 'last UNIT', read: ({ UNIT }) => unit(UNIT, -1) },
  { form: 'this|current UNIT', read: ({ UNIT }) => unit(UNIT, 0) },
  { form: 'the current [fiscal] UNIT', read: ({ UNIT }) => unit(UNIT, 0) },
  { form: 'next UNIT', read: ({ UNIT }) => unit(UNIT, 1) },
  { form: 'this [past] weekend', read: () => unit('weekend', 0) },
  { form: 'the weekend', read: () => unit('weekend', 0) },
  { form: '[the|this] coming UNIT', read: ({ UNIT }) => unit(UNIT, 1) },
  { form: '[the] UNIT before last', read: ({ UNIT }) => unit(UNIT, -2) },
  { form: '[the] UNIT after next', read: ({ UNIT }) => unit(UNIT, 2) },
  { form: 'year - end', read: yearEnd },
  { form: 'year end', read: yearEnd },
  { form: "year '|’ s end", read: yearEnd },
  { form: 'AMOUNT UNIT [or so] ago', read: (c) => shift(c, -1, 'publication') },
  { form: 'AMOUNT UNIT from now|today', read: (c) => shift(c, 1, 'publication') },
  { form: 'AMOUNT UNIT earlier|before|previously', read: (c) => shift(c, -1, 'mention') },
  { form: 'AMOUNT UNIT later|afterward|afterwards', read: (c) => shift(c, 1, 'mention') },
  {
    form: '[the] year - earlier|ago [period|quarter]',
    read: () => shift({ AMOUNT: { value: 1 }, UNIT: 'year' }, -1, 'mention'),
  },
  { form: 'the previous|preceding|prior UNIT', read: ({ UNIT }) => from(UNIT, -1) },
  { form: 'the UNIT before', read: ({ UNIT }) => from(UNIT, -1) },
  { form: 'the following|next UNIT', read: ({ UNIT }) => from(UNIT, 1) },
  { form: 'that [same] UNIT', read: ({ UNIT }) => from(UNIT, 0) },
  { form: 'the same UNIT', read: ({ UNIT }) => from(UNIT, 0) },
];

function unit(unit: Unit | undefined, offset: number): Expression | null {
  if (!unit || ['second', 'minute', 'hour'].includes(unit)) return null;
  return { form: 'unit', unit, offset, from: 'publication' };
}

function from(unit: Unit | undefined, offset: number): Expression | null {
  if (!unit || ['second', 'minute', 'hour'].includes(unit)) return null;
  return { form: 'unit', unit, offset, from: 'mention' };
}

function shift(
  { AMOUNT, UNIT }: Captured,
  sign: number,
  from: 'publication' | 'mention',
): Expression | null {
  if (!AMOUNT || !UNIT) return null;
  return {
    form: 'shift',
    amount: AMOUNT.value === null ? null : sign * AMOUNT.value,
    unit: UNIT,
    from,
  };
}

function yearEnd(): Expression {
  return { form: 'calendar', yearShift: 0, month: 12, day: 31 };
}

import type { Expression } from '@/lib/dates/expression';
import type { Unit } from '@/lib/dates/lexicon/units';
import type { Captured, Pattern } from '@/lib/dates/patterns/pattern';
import { durationValue } from '@/lib/dates/patterns/duration-value';

/** Lengths of time, and what repeats. */
export const durations: readonly Pattern[] = [
  {
    form: 'AMOUNT [-] [more|consecutive|straight|trading|full|additional] UNIT [[-] long|old]',
    read: length,
  },
  {
    form: '[the] past|last|next|first|final|coming|previous|latest AMOUNT [consecutive|straight|trading|full] UNIT',
    read: length,
  },
  { form: 'the past|last UNIT', read: length },
  { form: '[the] recent|coming|past UNIT', read: plural },
  { form: 'UNIT [- long]', read: plural },
  { form: 'each|every UNIT', read: (c) => every({ ...c, AMOUNT: { value: 1 } }) },
  { form: 'each|every AMOUNT UNIT', read: every },
  { form: 'each|every other UNIT', read: (c) => every({ ...c, AMOUNT: { value: 2 } }) },
  { form: 'each|every WEEKDAY', read: ({ WEEKDAY }) => set(`XXXX-WXX-${WEEKDAY}`, 'day') },
  {
    form: 'each|every MONTH',
    read: ({ MONTH }) => set(`XXXX-${String(MONTH).padStart(2, '0')}`, 'month'),
  },
  { form: 'hourly', read: () => set('PT1H', 'hour') },
  { form: 'daily', read: () => set('P1D', 'day') },
  { form: 'weekly', read: () => set('P1W', 'week') },
  { form: 'monthly', read: () => set('P1M', 'month') },
  { form: 'quarterly', read: () => set('P1Q', 'quarter') },
  { form: 'annually|yearly', read: () => set('P1Y', 'year') },
  { form: 'annual', read: () => set('P1Y', 'year') },
];

function length({ AMOUNT = { value: 1 }, UNIT }: Captured): Expression | null {
  if (!UNIT) return null;
  return { form: 'duration', value: durationValue(AMOUNT.value, UNIT), unit: UNIT, every: false };
}

function plural({ UNIT }: Captured): Expression | null {
  return UNIT
    ? { form: 'duration', value: durationValue(null, UNIT), unit: UNIT, every: false }
    : null;
}

function every({ AMOUNT = { value: 1 }, UNIT }: Captured): Expression | null {
  return UNIT ? set(durationValue(AMOUNT.value, UNIT), UNIT) : null;
}

function set(value: string, unit: Unit): Expression {
  return { form: 'duration', value, unit, every: true };
}

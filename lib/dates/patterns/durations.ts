import type { Expression } from '@/lib/dates/model/expression';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import { durationValue } from '@/lib/dates/patterns/written/duration-value';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/match/grammar/pattern';

/** Lengths of time, and what repeats. */
export const durations: readonly Pattern[] = [
  { form: 'AMOUNT [-] UNIT [[-] long|old]', read: length },
  {
    form: '[the] AMOUNT more|consecutive|straight|trading|full|additional|further UNIT',
    read: length,
  },
  { form: 'the AMOUNT UNIT', read: length },
  {
    form: '[the] past|last|next|first|final|coming|previous|latest AMOUNT [consecutive|straight|trading|full] UNIT',
    read: length,
  },
  { form: 'AMOUNT to|or AMOUNT UNIT', read: length },
  { form: 'the past UNIT', read: length },
  { form: 'the last PERIOD', read: lastLength },
  { form: 'the last UNITS', read: length },
  { form: 'the first|final week', read: () => length({ UNIT: 'week' }) },
  { form: '[the] recent|coming|past UNITS', read: vague },
  { form: 'UNITS [- long]', read: vague },
  { form: 'each|every PERIOD', read: every(1) },
  { form: 'each|every AMOUNT UNIT', read: every(1) },
  { form: 'each|every other UNIT', read: every(2) },
  { form: 'each|every WEEKDAY', read: ({ WEEKDAY }) => set(`XXXX-WXX-${WEEKDAY}`, 'day') },
  {
    form: 'each|every MONTH',
    read: ({ MONTH }) => set(`XXXX-${String(MONTH).padStart(2, '0')}`, 'month'),
  },
  { form: 'yearly', read: () => set('P1Y', 'year') },
  { form: 'daily', read: () => set('P1D', 'day') },
  { form: 'hourly', read: () => set('PT1H', 'hour') },
  { form: 'monthly', read: () => set('P1M', 'month') },
  { form: 'quarterly', read: () => set('P1Q', 'quarter') },
  { form: 'weekly', read: () => set('P1W', 'week') },
];

function length({ AMOUNT = 1, UNIT = 'day' }: Captured): Expression {
  return { form: 'duration', value: durationValue(AMOUNT, UNIT), unit: UNIT, every: false };
}

/** "over the last year" is a length; "the last week of May" and "the last quarter" are places. */
function lastLength({ PERIOD = 'day' }: Captured, { tokens, at }: MatchSite): Expression | null {
  if (tokens[at + 3]?.word === 'of' || PERIOD === 'quarter' || PERIOD === 'weekend') return null;
  return length({ UNIT: PERIOD });
}

function vague({ UNITS = 'day' }: Captured): Expression {
  return { form: 'duration', value: durationValue(null, UNITS), unit: UNITS, every: false };
}

function every(times: number): Pattern['read'] {
  return ({ AMOUNT = times, UNIT, PERIOD }) => {
    const unit = UNIT ?? PERIOD ?? 'day';
    return set(durationValue(AMOUNT, unit), unit);
  };
}

function set(value: string, unit: Unit): Expression {
  return { form: 'duration', value, unit, every: true };
}

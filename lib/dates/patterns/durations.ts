import type { Expression } from '@/lib/dates/model/expression';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import { durationValue } from '@/lib/dates/patterns/written/duration-value';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/grammar/pattern';

/** Lengths of time, and what repeats. */
export const durations: readonly Pattern[] = [
  {
    id: 'length/amount',
    example: ['The strike took three weeks.', 'three weeks: P3W'],
    form: 'AMOUNT [-] UNIT [[-] long|old]',
    read: length,
  },
  {
    id: 'length/more',
    example: ['It fell for three straight weeks.', 'three straight weeks: P3W'],
    form: '[the] AMOUNT more|consecutive|straight|trading|full|additional|further UNIT',
    read: length,
  },
  {
    id: 'length/the-amount',
    example: ['It fell in the three weeks of the strike.', 'the three weeks: P3W'],
    form: 'the AMOUNT UNIT',
    read: length,
  },
  {
    id: 'length/past-amount',
    example: ['It fell over the past three weeks.', 'the past three weeks: P3W'],
    form: '[the] past|last|next|first|final|coming|previous|latest AMOUNT [consecutive|straight|trading|full] UNIT',
    read: length,
  },
  {
    id: 'length/from-to',
    example: ['The repair takes two to three weeks.', 'two to three weeks: P3W'],
    form: 'AMOUNT to|or AMOUNT UNIT',
    read: length,
  },
  {
    id: 'length/the-past',
    example: ['It grew over the past year.', 'the past year: P1Y'],
    form: 'the past UNIT',
    read: length,
  },
  {
    id: 'length/the-last',
    example: ['It grew over the last year.', 'the last year: P1Y'],
    form: 'the last PERIOD',
    read: lastLength,
  },
  {
    id: 'length/first-week',
    example: ['It grew in the final week.', 'the final week: P1W'],
    form: 'the first|final week',
    read: () => length({ UNIT: 'week' }),
  },
  {
    id: 'length/recent',
    example: ['It grew in recent weeks.', 'recent weeks: PXW'],
    form: '[the] recent|coming|past|last UNITS',
    read: vague,
  },
  {
    id: 'length/several',
    example: ['The repair takes weeks.', 'weeks: PXW'],
    form: 'UNITS [- long]',
    read: vague,
  },
  {
    id: 'set/every',
    example: ['The board meets every month.', 'every month: P1M'],
    form: 'each|every PERIOD',
    read: every(1),
  },
  {
    id: 'set/every-amount',
    example: ['The board meets every two months.', 'every two months: P2M'],
    form: 'each|every AMOUNT UNIT',
    read: every(1),
  },
  {
    id: 'set/every-other',
    example: ['The board meets every other month.', 'every other month: P2M'],
    form: 'each|every other UNIT',
    read: every(2),
  },
  {
    id: 'set/every-weekday',
    example: ['The board meets every Friday.', 'every Friday: XXXX-WXX-5'],
    form: 'each|every WEEKDAY',
    read: ({ WEEKDAY }) => set(`XXXX-WXX-${WEEKDAY}`, 'day'),
  },
  {
    id: 'set/every-month',
    example: ['The board meets every May.', 'every May: XXXX-05'],
    form: 'each|every MONTH',
    read: ({ MONTH }) => set(`XXXX-${String(MONTH).padStart(2, '0')}`, 'month'),
  },
  {
    id: 'set/yearly',
    example: ['The board meets yearly.', 'yearly: P1Y'],
    form: 'yearly',
    read: () => set('P1Y', 'year'),
  },
  {
    id: 'set/daily',
    example: ['The board meets daily.', 'daily: P1D'],
    form: 'daily',
    read: () => set('P1D', 'day'),
  },
  {
    id: 'set/hourly',
    example: ['The ferry leaves hourly.', 'hourly: PT1H'],
    form: 'hourly',
    read: () => set('PT1H', 'hour'),
  },
  {
    id: 'set/monthly',
    example: ['The board meets monthly.', 'monthly: P1M'],
    form: 'monthly',
    read: () => set('P1M', 'month'),
  },
  {
    id: 'set/quarterly',
    example: ['The board meets quarterly.', 'quarterly: P1Q'],
    form: 'quarterly',
    read: () => set('P1Q', 'quarter'),
  },
  {
    id: 'set/weekly',
    example: ['The board meets weekly.', 'weekly: P1W'],
    form: 'weekly',
    read: () => set('P1W', 'week'),
  },
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

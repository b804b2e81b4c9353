import type { Expression } from '@/lib/dates/model/expression';
import type { Captured, Pattern } from '@/lib/dates/grammar/pattern';

const samePeriod = 'the same|corresponding|comparable period|quarter|month';

/** Steps from the publication day or from an earlier mention. */
export const shifts: readonly Pattern[] = [
  {
    id: 'shift/ago',
    example: ['It opened three days ago.', 'three days ago: 2026-07-05'],
    form: 'AMOUNT UNIT [or so] ago',
    read: shift(-1, 'publication'),
  },
  {
    id: 'shift/year-and-a-half-ago',
    example: ['It opened a year and a half ago.', 'a year and a half ago: 2025-01'],
    form: 'a year [-] and [-] a [-] half ago',
    read: () => yearAndHalfAgo,
  },
  {
    id: 'shift/from-now',
    example: ['It opens three days from now.', 'three days from now: 2026-07-11'],
    form: 'AMOUNT UNIT from now|today',
    read: shift(1, 'publication'),
  },
  {
    id: 'shift/earlier',
    example: [
      'It burned on May 3, and had opened two days earlier.',
      'May 3: 2026-05-03; two days earlier: 2026-05-01',
    ],
    form: 'AMOUNT UNIT earlier|before|previously',
    read: shift(-1, 'mention'),
  },
  {
    id: 'shift/later',
    example: [
      'It opened on May 3 and burned two days later.',
      'May 3: 2026-05-03; two days later: 2026-05-05',
    ],
    form: 'AMOUNT UNIT later|afterward|afterwards',
    read: shift(1, 'mention'),
  },
  {
    id: 'shift/same-period-last-year',
    example: ['Sales rose on the same period last year.', 'the same period last year: … – …'],
    form: `${samePeriod} [of] [the] last|previous year`,
    read: aYearEarlier,
  },
  {
    id: 'shift/same-period-a-year-ago',
    example: [
      'Sales in May rose on the same month a year earlier.',
      'May: 2026-05; the same month a year earlier: 2025-05',
    ],
    form: `${samePeriod} a|the year ago|earlier|before`,
    read: aYearEarlier,
  },
  {
    id: 'shift/year-earlier',
    example: [
      'Sales in May rose on the year-earlier period.',
      'May: 2026-05; the year-earlier period: 2025-05',
    ],
    form: '[the] year - earlier|ago [period|quarter]',
    read: aYearEarlier,
  },
];

function shift(sign: number, from: 'publication' | 'mention'): Pattern['read'] {
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

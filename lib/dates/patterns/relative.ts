import type { Expression, UnitExpression } from '@/lib/dates/model/expression';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { Captured, Pattern } from '@/lib/dates/grammar/pattern';

type Read = Pattern['read'];

/** Days and periods counted from the publication day or from an earlier mention. */
export const relative: readonly Pattern[] = [
  {
    id: 'day/today',
    example: ['It opened today.', 'today: 2026-07-08'],
    form: 'today',
    read: here(0, 'day'),
  },
  {
    id: 'day/yesterday',
    example: ['It opened yesterday.', 'yesterday: 2026-07-07'],
    form: 'yesterday',
    read: here(-1, 'day'),
  },
  {
    id: 'day/tomorrow',
    example: ['It opens tomorrow.', 'tomorrow: 2026-07-09'],
    form: 'tomorrow',
    read: here(1, 'day'),
  },
  {
    id: 'day/before-yesterday',
    example: ['It opened the day before yesterday.', 'the day before yesterday: 2026-07-06'],
    form: '[the] day before yesterday',
    read: here(-2, 'day'),
  },
  {
    id: 'day/after-tomorrow',
    example: ['It opens the day after tomorrow.', 'the day after tomorrow: 2026-07-10'],
    form: '[the] day after tomorrow',
    read: here(2, 'day'),
  },
  {
    id: 'day/this-part',
    example: ['It opened this morning.', 'this morning: 2026-07-08'],
    form: 'this DAYPART',
    read: here(0, 'day'),
  },
  {
    id: 'day/last-part',
    example: ['It burned last night.', 'last night: 2026-07-07'],
    form: 'last DAYPART',
    read: here(-1, 'day'),
  },
  {
    id: 'day/the-part',
    example: [
      'It opened on May 3 and burned in the evening.',
      'May 3: 2026-05-03; the evening: 2026-05-03',
    ],
    form: '[the] DAYPART',
    read: there(0, 'day'),
  },
  {
    id: 'day/tonight',
    example: ['They play tonight.', 'tonight: 2026-07-08'],
    form: 'tonight',
    read: () => ({ ...unit('day', 0, 'publication'), dayPart: 'NI' }),
  },
  {
    id: 'unit/last',
    example: ['It opened last week.', 'last week: 2026-06-29 – 2026-07-05'],
    form: 'last PERIOD',
    read: here(-1),
  },
  {
    id: 'unit/this',
    example: ['It opened this week.', 'this week: 2026-07-06 – 2026-07-12'],
    form: 'this PERIOD',
    read: here(0),
  },
  {
    id: 'unit/the-current',
    example: ['It will last for the current month.', 'the current month: 2026-07'],
    form: '[the] current [fiscal] PERIOD',
    read: here(0),
  },
  {
    id: 'unit/next',
    example: ['It opens next week.', 'next week: 2026-07-13 – 2026-07-19'],
    form: 'next PERIOD',
    read: here(1),
  },
  {
    id: 'unit/coming',
    example: ['It opens in the coming week.', 'the coming week: 2026-07-13 – 2026-07-19'],
    form: '[the|this] coming PERIOD',
    read: here(1),
  },
  {
    id: 'unit/this-past-weekend',
    example: ['It opened this past weekend.', 'this past weekend: 2026-07-04 – 2026-07-05'],
    form: 'this past weekend',
    read: here(0, 'weekend'),
  },
  {
    id: 'unit/the-weekend',
    example: ['It burned over the weekend.', 'the weekend: 2026-07-04 – 2026-07-05'],
    form: 'the weekend',
    read: here(0, 'weekend'),
  },
  {
    id: 'unit/the-quarter',
    example: ['Sales fell in the quarter.', 'the quarter: 2026-04 – 2026-06'],
    form: 'the [latest] quarter',
    read: latestQuarter,
  },
  {
    id: 'unit/the',
    example: ['It will open at the end of the year.', 'the end of the year: 2026-09 – 2026-12'],
    form: 'the PERIOD',
    read: thePeriod,
  },
  {
    id: 'unit/before-last',
    example: ['It opened the week before last.', 'the week before last: 2026-06-22 – 2026-06-28'],
    form: '[the] PERIOD before last',
    read: here(-2),
  },
  {
    id: 'unit/after-next',
    example: ['It opens the week after next.', 'the week after next: 2026-07-20 – 2026-07-26'],
    form: '[the] PERIOD after next',
    read: here(2),
  },
  {
    id: 'unit/mid-year',
    example: ['It will open by mid-year.', 'mid-year: … – 2026-08'],
    form: 'year',
    read: (_, { tokens, at }) =>
      tokens[at]?.glued && tokens[at - 2]?.word === 'mid' ? unit('year', 0, 'publication') : null,
  },
  {
    id: 'day/year-end',
    example: ['It will open by year end 2027.', 'year end 2027: … – 2027-12-31'],
    form: 'year [-] end [YEAR]',
    read: yearEnd,
  },
  {
    id: 'day/years-end',
    example: ['It will open by year’s end.', 'year’s end: … – 2026-12-31'],
    form: "year '|’ s end",
    read: yearEnd,
  },
  {
    id: 'unit/previous',
    example: [
      'It sank on May 3 and leaked the previous day.',
      'May 3: 2026-05-03; the previous day: 2026-05-02',
    ],
    form: 'the previous|preceding|prior PERIOD',
    read: there(-1),
  },
  {
    id: 'unit/previous-part',
    example: [
      'It sank on May 3 and leaked the previous night.',
      'May 3: 2026-05-03; the previous night: 2026-05-02',
    ],
    form: 'the previous|preceding DAYPART',
    read: there(-1, 'day'),
  },
  {
    id: 'unit/before',
    example: [
      'It sank on May 3 and leaked the day before.',
      'May 3: 2026-05-03; the day before: 2026-05-02',
    ],
    form: '[the] PERIOD before',
    read: there(-1),
  },
  {
    id: 'unit/following',
    example: [
      'It sank on May 3 and was raised the following day.',
      'May 3: 2026-05-03; the following day: 2026-05-04',
    ],
    form: 'the following|next PERIOD',
    read: there(1),
  },
  {
    id: 'unit/following-part',
    example: [
      'It sank on May 3 and was raised the next morning.',
      'May 3: 2026-05-03; the next morning: 2026-05-04',
    ],
    form: 'the following|next DAYPART',
    read: there(1, 'day'),
  },
  {
    id: 'unit/same',
    example: [
      'It sank on May 3 and was raised the same day.',
      'May 3: 2026-05-03; the same day: 2026-05-03',
    ],
    form: 'that|the same PERIOD',
    read: there(0),
  },
  {
    id: 'unit/that-part',
    example: [
      'It sank on May 3 and was raised that evening.',
      'May 3: 2026-05-03; that evening: 2026-05-03',
    ],
    form: 'that [same] DAYPART',
    read: there(0, 'day'),
  },
  {
    id: 'unit/same-part',
    example: [
      'It sank on May 3 and was raised the same evening.',
      'May 3: 2026-05-03; the same evening: 2026-05-03',
    ],
    form: 'the same DAYPART',
    read: there(0, 'day'),
  },
  {
    id: 'unit/new-year',
    example: ['It opens in the new year.', 'the new year: 2027'],
    form: 'the new year',
    read: () => unit('year', 1, 'publication'),
  },
  {
    id: 'unit/that',
    example: [
      'It sank on May 3 and was raised that week.',
      'May 3: 2026-05-03; that week: 2026-04-27 – 2026-05-03',
    ],
    form: 'that PERIOD',
    read: there(0),
  },
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

function yearEnd({ YEAR }: Captured): Expression {
  return { form: 'calendar', year: YEAR, yearShift: 0, month: 12, day: 31 };
}

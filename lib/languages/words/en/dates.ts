import { part } from '@/lib/languages/words/part-words';

/** How dates are worded; what Intl knows (names, order) is left to it. */
export const dates = {
  notStated: 'Day of publication not stated',
  undated: 'Day not stated',
  weekdayAndDay: '{weekday} {day}',
  /** `{first}` is the number of the first day alone, `{to}` the last day in full. */
  daysOfMonth: '{first}–{to}',
  /** `{start}` is the first point without its year, `{finish}` the last without its. */
  withinYear: '{start} – {to}',
  interval: '{from} – {to}',
  weekOf: 'Week of {day}',
  withClock: '{date}, {clock}',
  clock: {
    twelve: true,
    morning: '{time} a.m.',
    afternoon: '{time} p.m.',
    noon: 'noon',
    midnight: 'midnight',
  },
  dayParts: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' },
  /** `plain` stands before a month, a year or a day, `article` before a part that takes one. */
  bounds: {
    after: { plain: 'After {date}', article: 'After the {date}' },
    'as of': { plain: 'As of {date}', article: 'As of the {date}' },
    before: { plain: 'Before {date}', article: 'Before the {date}' },
    by: { plain: 'By {date}', article: 'By the {date}' },
    from: { plain: 'From {date}', article: 'From the {date}' },
    'not before': { plain: 'Not before {date}', article: 'Not before the {date}' },
    since: { plain: 'Since {date}', article: 'Since the {date}' },
    'since at least': { plain: 'Since at least {date}', article: 'Since at least the {date}' },
    through: { plain: 'Through {date}', article: 'Through the {date}' },
    until: { plain: 'Until {date}', article: 'Until the {date}' },
    'until at least': { plain: 'Until at least {date}', article: 'Until at least the {date}' },
  },
  /** Whether a day of the month takes the article after a bound: "bis zum 3. Juni". */
  dayTakesArticle: false,
  parts: {
    firstHalf: part('First half of {date}', 'first half of {date}', true),
    secondHalf: part('Second half of {date}', 'second half of {date}', true),
    early: part('Early {date}', 'early {date}'),
    mid: part('Mid-{date}', 'mid-{date}'),
    late: part('Late {date}', 'late {date}'),
    firstQuarter: part('First quarter of {date}', 'first quarter of {date}', true),
    secondQuarter: part('Second quarter of {date}', 'second quarter of {date}', true),
    thirdQuarter: part('Third quarter of {date}', 'third quarter of {date}', true),
    fourthQuarter: part('Fourth quarter of {date}', 'fourth quarter of {date}', true),
    spring: part('Spring {date}', 'spring {date}'),
    summer: part('Summer {date}', 'summer {date}'),
    autumn: part('Autumn {date}', 'autumn {date}'),
    winter: part('Winter {date}', 'winter {date}'),
    decade: part('{date}s', '{date}s', true),
    end: part('End of {date}', 'end of {date}', true),
    start: part('Start of {date}', 'start of {date}', true),
  },
  allYear: 'All year',
  /** An end of a long span, in a calendar. */
  begins: '{span} begins',
  ends: '{span} ends',
  notes: {
    about: 'about',
    inferred: {
      year: 'year inferred',
      month: 'month inferred',
      week: 'week inferred',
      day: 'day inferred',
      several: 'date inferred',
    },
    takesEffect: 'takes effect',
    expected: 'expected',
    wasExpected: 'was expected',
  },
  reported: 'reported {day}',
  dayNotStated: 'day not stated',
};

import type { Rule } from '@/lib/dates/lexicon/example';

/** What is added to a date's words from other words of the text, besides tense. */
export const inferences = {
  dayAsName: { id: 'infer/day-as-name', example: ['The Jan. 6 panel met.', 'Jan. 6: … – …'] },
  daySpoken: {
    id: 'infer/day-spoken',
    example: [
      'The mill burned on Friday. “We lost it all today,” said its owner.',
      'Friday: 2026-07-03; today: 2026-07-03',
    ],
  },
  daysAhead: {
    id: 'infer/days-ahead',
    example: ['The panel will meet in 21 days.', '21 days: 2026-07-29'],
  },
  fiscal: {
    id: 'infer/fiscal',
    example: ['Sales fell in the fiscal third quarter.', 'the fiscal third quarter: … – …'],
  },
  habitSeason: {
    id: 'infer/habit-season',
    example: ['They guard bays where seals feed in winter.', 'winter: … – …'],
  },
  nowadays: {
    id: 'infer/nowadays',
    example: ['In 1950 it had 900 sailors. Today it has forty.', '1950: 1950; Today: PRESENT_REF'],
  },
  oldStory: {
    id: 'infer/old-story',
    example: [
      'The pier opened on May 5, 2012. It burned in April.',
      'May 5, 2012: 2012-05-05; April: … – …',
    ],
  },
  surroundingYear: {
    id: 'infer/surrounding-year',
    example: ['In 2019 it was new. On 9 May it sank.', '2019: 2019; 9 May: 2019-05-09'],
  },
  writtenYear: {
    id: 'infer/written-year',
    example: [
      'The Jan. 6 panel met. It looks at Jan. 6, 2021.',
      'Jan. 6: 2021-01-06; Jan. 6, 2021: 2021-01-06',
    ],
  },
} as const satisfies Record<string, Rule>;

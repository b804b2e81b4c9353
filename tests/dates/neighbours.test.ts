import { expect, test } from 'vitest';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import { intervals, read } from '@/tests/dates/read';

/** A Wednesday. */
const published = '2026-07-08';

test.each([
  [
    'a clock in another zone stands in brackets',
    'It began at 6 p.m. (1700 GMT) on Friday.',
    ['6 p.m. (1700 GMT) on Friday: 2026-07-03'],
  ],
  [
    'a bracket that goes on is no clock',
    'It began on Friday at 6 p.m. (and ended).',
    ['Friday at 6 p.m.: 2026-07-03'],
  ],
  ['no clock has 13 p.m. or 25:00', 'It began at 13 p.m. and at 25:00.', []],
  [
    'a part of the day makes an hour one',
    'On Friday it began at 3:30 in the afternoon.',
    ['Friday: 2026-07-03', '3:30 in the afternoon: 2026-07-03'],
  ],
  [
    'a place has its own clock',
    'It began on Friday at 9 a.m. Lima time.',
    ['Friday at 9 a.m. Lima time: 2026-07-03'],
  ],
  ['an amount of hours is no clock', 'It lost 14 of 20 seats.', []],
  [
    'quoted days count from the day of the quotation',
    '“We met three days ago,” she said on Friday.',
    ['three days ago: 2026-06-30', 'Friday: 2026-07-03'],
  ],
  [
    'quoted days count from the day told most',
    'It burned on Saturday. On Monday he came. Nobody slept on Saturday.\n\n“It was hot this morning,” said Karlsen.',
    [
      'Saturday: 2026-07-04',
      'Monday: 2026-07-06',
      'Saturday: 2026-07-04',
      'this morning: 2026-07-04',
    ],
  ],
  [
    'where today is told as often, quoted days stay open',
    'It burned on Saturday. He died today.\n\n“Now I am calm today,” said Karlsen.',
    ['Saturday: 2026-07-04', 'today: 2026-07-08', 'Now: … – …', 'today: … – …'],
  ],
  [
    'a paragraph behind a colon is a quotation',
    'On Friday the court ruled:\n\nBy today’s order the mill is shut.',
    ['Friday: 2026-07-03', 'today: 2026-07-03'],
  ],
  [
    'quotations count from the quotation around them',
    'He wrote on Monday, “I left last night and she said, ‘Come tomorrow.’”',
    ['Monday: 2026-07-06', 'last night: 2026-07-05', 'tomorrow: 2026-07-06'],
  ],
  [
    'parts of a decade are years',
    'It sank in the early 1990s, the mid-1980s and the late 1970s.',
    ['the early 1990s: 1990 – 1993', 'the mid-1980s: 1984 – 1986', 'the late 1970s: 1977 – 1979'],
  ],
  [
    'the end of a short month is its last day',
    'It sank in late February 2026.',
    ['late February 2026: 2026-02-21 – 2026-02-28'],
  ],
  ['a part of a day changes no day', 'It sank early on Friday.', ['Friday: 2026-07-03']],
  [
    'the week around a day begins on Monday',
    'It sank in the week of May 6, 2026.',
    ['the week of May 6, 2026: 2026-05-04 – 2026-05-10'],
  ],
  [
    'onwards leaves the end open, more words do not',
    'It is for 1994 or later, and was for 1995 or 1996.',
    ['1994: 1994 – …', '1995: 1995', '1996: 1996'],
  ],
  [
    'a fair tells the weekdays of its days',
    'The fair ran from June 25 to 28. On Saturday it rained.',
    ['June 25 to 28: 2026-06-25 – 2026-06-28', 'Saturday: 2026-06-27'],
  ],
  [
    'a fair that has just ended tells none',
    'The fair ran from July 2 to 5. On Monday it rained.',
    ['July 2 to 5: 2026-07-02 – 2026-07-05', 'Monday: 2026-07-06'],
  ],
  [
    'a fair does not tell a weekday to come',
    'The fair ran from June 25 to 28. On Saturday the club will meet.',
    ['June 25 to 28: 2026-06-25 – 2026-06-28', 'Saturday: 2026-07-11'],
  ],
  [
    'a weekday beyond the fair is the nearest',
    'The fair ran from June 25 to 28. On Monday it rained.',
    ['June 25 to 28: 2026-06-25 – 2026-06-28', 'Monday: 2026-07-06'],
  ],
  [
    'years in short go up',
    'In 2015-16 and 2015-14 it rained.',
    ['2015-16: 2015 – 2016', '2015: 2015'],
  ],
  [
    'a winter has both of its years',
    'It froze in the winter of 2015-16.',
    ['the winter of 2015-16: 2015-12 – 2016-02'],
  ],
  [
    'abbreviated months need a stop or a partner',
    'The Mar–May count and a Mar count.',
    ['Mar–May: 2026-03 – 2026-05'],
  ],
  [
    'a part of the day before a day belongs to one day',
    'It burned on Friday night of Saturday.',
    ['Friday night: 2026-07-03', 'Saturday: 2026-07-04'],
  ],
  [
    'years may be spelled',
    'In nineteen ninety-six nineteen people left.',
    ['nineteen ninety-six: 1996'],
  ],
  ['a line break ends a phrase', 'They met around\nJune 3.', ['June 3: 2026-06-03']],
  [
    'the month before counts from the month told',
    'It sank in January 2024 and leaked the previous October.',
    ['January 2024: 2024-01', 'the previous October: 2023-10'],
  ],
  [
    'a list ends where a number counts',
    'It sank on June 3 and 5 men died.',
    ['June 3: 2026-06-03'],
  ],
  [
    'a list ends with its year',
    'It sank on June 3, 5 and 7, 2024 in fog.',
    ['June 3: 2024-06-03', '5: 2024-06-05', '7, 2024: 2024-06-07'],
  ],
  [
    '“that night” of a week is none that is known',
    'It rained last week. That night nobody slept.',
    ['last week: 2026-06-29 – 2026-07-05', 'That night: … – …'],
  ],
  [
    'an envoy until a month is one no longer',
    'Karlsen, who was envoy until December, left.',
    ['December: … – 2025-12'],
  ],
  [
    'an occasion owned ahead of it is the nearest',
    'Rivals met ahead of Tuesday’s vote.',
    ['Tuesday: 2026-07-07'],
  ],
  ['days that a verb lasts stay a length', 'They will mend it in 21 days.', []],
  [
    'a title in quotation marks is no day',
    'She told NBC’s “Today” so on Friday.',
    ['Friday: 2026-07-03'],
  ],
  ['seasons before a noun are none', 'They guard its summer and winter bays.', []],
  ['a wish is no month', 'May it rest.', []],
])('%s', (_, text, expected) => {
  expect(intervals(text, published)).toEqual(expected);
});

test.each([
  ['late May', 'part-of-month'],
  ['late 2025', 'part-of-year'],
  ['the three months to June 30', 'quarter'],
  ['the six months to June 30', 'half'],
  ['the three months to May 31', 'range'],
  ['the 12 months to December 31, 2025', 'year'],
  ['the first two weeks of May', 'part-of-month'],
  ['the first nine months of 2025', 'part-of-year'],
  ['the last weekend of May', 'range'],
  ['the 1990s', 'decade'],
  ['the 19th century', 'range'],
  ['the third quarter of 2025', 'quarter'],
  ['the second half of 2025', 'half'],
  ['the summer of 2025', 'season'],
  ['May 2025', 'month'],
  ['2025', 'year'],
])('“%s” is as fine as %s', (words, precision) => {
  expect(read(`It fell in ${words}.`, published)[0]).toMatchObject({ precision });
});

test.each([
  ['Published: 5 June 2026\n\nIt sank yesterday.', 'yesterday: 2026-06-04'],
  ['OSLO, June 5, 2026 – It sank yesterday.', 'yesterday: 2026-06-04'],
  ['It sank on June 5, 2026 – not yesterday.', 'yesterday: … – …'],
])('a dateline tells the day of writing: %s', (text, expected) => {
  expect(intervals(text).at(-1)).toBe(expected);
});

test.each([
  ['It sank on May 3.\n\nA day earlier it leaked.', 'A day earlier: … – …'],
  ['It sank on May 3.\n\nTwo years earlier it leaked.', 'Two years earlier: … – …'],
  ['It sank on May 3.\n\nThe same day it was raised.', 'The same day: 2026-05-03'],
  ['It will sail on August 3.\n\nThe same day it sank.', 'The same day: 2026-07-08'],
])('a step counts within its paragraph, what stays reaches farther: %s', (text, expected) => {
  expect(intervals(text, published).at(-1)).toBe(expected);
});

test.each([
  ['Was it I? Then go.', ['Was', 'Then']],
  ['He saw Dr. Bell. She left.', ['He', 'She']],
  ['It ran to 5. Then it fell.', ['It', 'Then']],
  ['“Go!” He left.', ['“', 'He']],
  ['It is J. Bell.', ['It']],
])('sentences of “%s” begin where they should', (text, expected) => {
  expect(
    tokenise(text)
      .filter(({ opens }) => opens)
      .map((token) => token.text),
  ).toEqual(expected);
});

test('a month takes no clock to itself', () => {
  expect(intervals('The gates opened in May at 7 a.m. every day.', published)).toContain(
    'May: 2026-05',
  );
});

import { expect, test } from 'vitest';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { comingSpans } from '@/lib/site/coming/coming-group';
import { toldDates } from '@/lib/site/coming/told-dates';
import { underWay } from '@/lib/site/coming/under-way';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { fixtureSite } from '../../setup/fixture-site';

const dates = toldDates(fixtureSite.entries);
const words = 'the end of 2026';

/** Where what has to be done before the end of 2026 stands, as seen from a day. */
function placeOn(day: string): string | undefined {
  const groups = comingDates(dates, isoDaySchema.parse(day), 99);
  return comingSpans.find((span) => groups[span].some(({ date }) => date.quote.text === words));
}

test.each([
  ['2026-11-27', 'later'],
  ['2026-12-02', 'month'],
  ['2026-12-28', 'week'],
  ['2026-12-31', undefined],
])(
  'seen from %s, what is due before the end of a year stands under "%s", where its end lies',
  (day, span) => {
    expect(placeOn(day)).toBe(span);
  },
);

test('what is due by a day is not under way in the month that ends with it', () => {
  const now = underWay(dates, isoDaySchema.parse('2026-12-02'));
  expect(now.map(({ date }) => date.quote.text)).not.toContain(words);
});

import { expect, test } from 'vitest';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import { monthDays } from '@/lib/calendar/over-a-month';
import { pointDays } from '@/lib/calendar/point-days';
import { comingDates, soonestFirst } from '@/lib/site/coming/coming-dates';
import { comingSpans } from '@/lib/site/coming/coming-group';
import { dueFrom } from '@/lib/site/coming/due-from';
import { knownDates } from '@/lib/site/coming/known-dates';
import { datesNotOver, toldDates } from '@/lib/site/coming/told-dates';
import { fixtureSite } from '../../setup/fixture-site';

const { entries, editions } = fixtureSite;
const all = toldDates(entries).toSorted(soonestFirst);

/** What was to come on a day, looked for among all dates of all stories. */
function lookedFor(day: IsoDay, most: number) {
  const now = pointDays(day).first;
  const known = all.filter((dated) => {
    const { published } = dated.story;
    if (published === null) return false;
    const told = pointDays(dayOf(published)).first;
    return told === now || (told < now && dueFrom(dated) <= now + monthDays);
  });
  return comingDates(known, day, most);
}

test('an edition tells of what comes as if all dates of all stories were looked through', () => {
  const known = knownDates(fixtureSite);
  let told = 0;
  for (const { day } of editions) {
    for (const most of [1, 3, 50]) {
      const found = known(day, most);
      expect(found).toEqual(lookedFor(day, most));
      told += comingSpans.reduce((sum, span) => sum + found[span].length, 0);
    }
  }
  expect(told).toBeGreaterThan(50);
});

test('of the dates of all stories those are left that are not over', () => {
  const { day } = fixtureSite;
  const now = pointDays(day).first;
  const left = datesNotOver(entries, day);
  expect(left).toEqual(toldDates(entries).filter(({ days }) => days.last >= now));
  expect(left.length).toBeGreaterThan(5);
});

import { expect, test } from 'vitest';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { paths } from '@/lib/site/addresses';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf } from '../../setup/site-of';
import { readCalendar } from './read-calendar';
import { readCalendarInPython } from './read-calendar-in-python';

const body = 'It closed on July 10, 2026.';
const hard = siteOf(hardHeadlines.map((headline, i) => ({ slug: `h-${i}`, headline, body })));

test.each([
  ['the demonstration', site],
  ['stories with hard headlines', hard],
])('two readers of calendars read the same of %s', (_, of) => {
  const calendar = fileText(siteCalendar(of), paths.calendar);
  const read = readCalendarInPython(calendar);
  expect(readCalendar(calendar)).toEqual(read);
  expect(read.name).toBe(of.name);
  expect(read.events.length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { pointDays } from '@/lib/calendar/point-days';
import { dataUrl } from '@/lib/publish/icalendar/data-url';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { storyCalendar } from '@/lib/publish/icalendar/story-calendar';
import { paths } from '@/lib/site/addresses';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import type { DateMention } from '@/lib/story/story';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf } from '../../setup/site-of';
import { buildDay } from '../../site/build-day';
import { readCalendar } from './read-calendar';

const siteEvents = (of: Site) => fileText(siteCalendar(of), paths.calendar);

/** The calendar of a site's only story, as ical.js reads it. */
function eventsOf(body: string, front = '') {
  const one = siteOf([{ slug: 'a', front, body }]);
  const story = one.entries[0]?.story;
  const calendar = story && storyCalendar(one, story);
  return calendar ? readCalendar(calendar).events : null;
}

const spans = (body: string) =>
  eventsOf(body)?.map(({ start, end, status }) => [start, end, status]);

/** A span of more than a month would be a bar over every day of a calendar. */
const isShort = ({ from, to }: Pick<DateMention, 'from' | 'to'>) =>
  from !== null && to !== null && pointDays(to).last - pointDays(from).first < 31;

test('the calendar holds every date of every story that has both its ends within a month', () => {
  const closed = site.entries.flatMap(({ story }) =>
    timelineDates(story)
      .filter(({ date }) => isShort(date))
      .map(({ date, clause }) => [
        `${date.anchor}.${story.id}@example.org`,
        clause.text,
        `${site.url}/stories/${story.slug}/#${date.anchor}`,
        'TRANSPARENT',
      ]),
  );
  const { events } = readCalendar(siteEvents(site));
  expect(
    events
      .map(({ uid, summary, url, transparency }) => [uid, summary, url, transparency])
      .toSorted(),
  ).toEqual(closed.toSorted());
  const starts = events.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted().toReversed());
});

test('events are whole days, from the first to the day after the last', () => {
  expect(spans('It closed on July 10, 2026.')).toEqual([['2026-07-10', '2026-07-11', 'CONFIRMED']]);
  expect(spans('It closed on December 31, 2026.')).toEqual([
    ['2026-12-31', '2027-01-01', 'CONFIRMED'],
  ]);
});

test('a month is the span that it denotes; a quarter and a year fill no calendar', () => {
  expect(spans('It closed in February 2028.')).toEqual([['2028-02-01', '2028-03-01', 'CONFIRMED']]);
  for (const wide of ['the third quarter of 2026', '2025', 'the 1980s'])
    expect(eventsOf(`It closed in ${wide}.`)).toBeNull();
});

test('what the text gives as approximate is tentative', () => {
  expect(spans('It closed around June 24, 2026.')).toEqual([
    ['2026-06-24', '2026-06-25', 'TENTATIVE'],
  ]);
});

test('open-ended dates are left out, and a story with no other date has no calendar', () => {
  expect(spans('It has been shut since 2005. It closed on July 10, 2026.')).toHaveLength(1);
  expect(eventsOf('It has been shut since 2005.')).toBeNull();
  expect(siteCalendar(siteOf([{ slug: 'a', body: 'It has been shut since 2005.' }]))).toEqual([]);
});

test('an event tells the date in words with its notes, the headline and the publisher', () => {
  const front = 'published: 2026-06-01\nsource:\n  publisher: The Post\n';
  expect(eventsOf('It will close around July 10.', front)?.[0]).toMatchObject({
    summary: 'It will close around July 10.',
    description: '10 July 2026, around, year inferred, expected\nA headline\nThe Post',
    stamp: '2026-06-01T12:00:00+00:00',
  });
});

test('without an address there is a calendar whose events link to nothing', () => {
  const seed = loadSite('content', buildDay);
  const story = seed.entries.find((entry) => entry.story.id === '3dc5a4fd25c4acdb')?.story;
  const events = readCalendar((story && storyCalendar(seed, story)) ?? '').events;
  expect(events.map(({ start, end, status, url }) => [start, end, status, url])).toEqual([
    ['2026-06-21', '2026-07-01', 'CONFIRMED', null],
    ['2026-06-24', '2026-06-25', 'TENTATIVE', null],
    ['2026-07-10', '2026-07-11', 'CONFIRMED', null],
  ]);
  for (const { uid } of events) expect(uid).toMatch(/^d-[a-z0-9-]+\.3dc5a4fd25c4acdb@dateline$/);
});

test('lines end with CRLF and hold 75 bytes at most; no letter is cut in two', () => {
  const body = `Die Straße über den Fluß ${'„wäre längst“ '.repeat(30)}closed on July 10, 2026 😀😀.`;
  const one = siteOf([{ slug: 'a', body }]);
  const calendar = siteEvents(one);
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
  const [entry] = one.entries;
  expect(readCalendar(calendar).events[0]?.summary).toBe(entry?.story.timeline[0]?.clause.text);
});

test('every headline comes out as it is, whatever it holds', () => {
  const body = 'It closed on July 10, 2026.';
  const hard = siteOf(hardHeadlines.map((headline, i) => ({ slug: `h-${i}`, headline, body })));
  const calendar = siteEvents(hard);
  const { events } = readCalendar(calendar);
  expect(events.map(({ description }) => description)).toEqual(
    hardHeadlines.map((headline) => `10 July 2026\n${headline}`),
  );
});

test('the calendar holds the newest 500 events', () => {
  const days = Array.from({ length: 28 }, (_, i) => `It closed on May ${i + 1}, 2026.`).join(' ');
  const many = siteOf(Array.from({ length: 19 }, (_, i) => ({ slug: `s-${i}`, body: days })));
  const { events } = readCalendar(siteEvents(many));
  expect(events).toHaveLength(500);
  expect(events.filter(({ start }) => start === '2026-05-01')).toHaveLength(0);
  expect(events.filter(({ start }) => start === '2026-05-28')).toHaveLength(19);
});

test('an address can hold a calendar: nothing is lost, and it is a valid address', () => {
  const [entry] = site.entries;
  const calendar = (entry && storyCalendar(site, entry.story)) ?? '';
  const address = dataUrl(`${calendar}100% #1 "<>" \\ ^ \`{|} ’😀`);
  expect(address).toMatch(/^data:text\/calendar;charset=utf-8,BEGIN:VCALENDAR%0D%0A/);
  // What the URL Standard allows in an address: these and letters beyond ASCII.
  expect(address).toMatch(/^(?:[\w!$&'()*+,\-./:;=?@~]|%[0-9A-F]{2}|[^\0-\u{9F}])+$/u);
  expect(decodeURIComponent(new URL(address).href.replace(/^[^,]*,/, ''))).toBe(
    `${calendar}100% #1 "<>" \\ ^ \`{|} ’😀`,
  );
});

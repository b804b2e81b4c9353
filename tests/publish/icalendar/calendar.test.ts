import { expect, test } from 'vitest';
import { dataUrl } from '@/lib/publish/icalendar/data-url';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { storyCalendar } from '@/lib/publish/icalendar/story-calendar';
import { paths } from '@/lib/site/addresses';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
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

test('the calendar holds every date of every story that has both its ends', () => {
  const closed = site.entries.flatMap(({ story }) =>
    timelineDates(story)
      .filter(({ date }) => date.from !== null && date.to !== null)
      .map(({ date }) => `${site.url}/stories/${story.slug}/#${date.anchor}`),
  );
  const { events } = readCalendar(siteEvents(site));
  expect([...new Set(events.map(({ url }) => url))].toSorted()).toEqual(closed.toSorted());
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { uid, transparency } of events) {
    expect([uid, transparency]).toEqual([expect.stringMatching(/@example\.org$/), 'TRANSPARENT']);
  }
  const starts = events.filter(({ uid }) => !uid.includes('.ends.')).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted().toReversed());
});

test('events are whole days, from the first to the day after the last', () => {
  expect(spans('It closed on July 10, 2026.')).toEqual([['2026-07-10', '2026-07-11', 'CONFIRMED']]);
  expect(spans('It closed on December 31, 2026.')).toEqual([
    ['2026-12-31', '2027-01-01', 'CONFIRMED'],
  ]);
});

test('a month is the span that it denotes, what is longer is its first and its last day', () => {
  expect(spans('It closed in February 2020.')).toEqual([['2020-02-01', '2020-03-01', 'CONFIRMED']]);
  expect(spans('It closed in July 2020.')).toEqual([['2020-07-01', '2020-08-01', 'CONFIRMED']]);
  expect(spans('It closed in the third quarter of 2020.')).toEqual([
    ['2020-07-01', '2020-07-02', 'CONFIRMED'],
    ['2020-09-30', '2020-10-01', 'CONFIRMED'],
  ]);
  const year = eventsOf('It closed in 2025.') ?? [];
  expect(year.map(({ uid, start, summary }) => [uid.split('.')[1], start, summary])).toEqual([
    ['begins', '2025-01-01', 'A headline: 2025 begins: It closed in 2025.'],
    ['ends', '2025-12-31', 'A headline: 2025 ends: It closed in 2025.'],
  ]);
});

test('what a text only foretells is tentative, what it says has happened is not', () => {
  const front = 'published: 2026-06-01\n';
  const status = (body: string) => eventsOf(body, front)?.map((event) => event.status);
  expect(status('Norvane expects sales to fall on July 10, 2026.')).toEqual(['TENTATIVE']);
  expect(status('It will open on July 10, 2026.')).toEqual(['TENTATIVE']);
  expect(status('It closed on May 10, 2026.')).toEqual(['CONFIRMED']);
});

test('a correction raises the sequence and says when the event was changed', () => {
  const corrected = 'corrections:\n  - {on: 2026-07-02, text: It was the tenth.}\n';
  const body = 'It closed on July 10, 2026.';
  const told = (front: string) => {
    const event = eventsOf(body, `published: 2026-06-01\n${front}`)?.[0];
    return [event?.sequence, event?.modified];
  };
  expect(told('')).toEqual([null, null]);
  expect(told(corrected)).toEqual(['1', '2026-07-02T12:00:00Z']);
  expect(told(`updated: 2026-07-03\n${corrected}`)).toEqual(['2', '2026-07-03T12:00:00Z']);
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

test('an event begins with its story and tells the date in words with its notes, and the publisher', () => {
  const front = 'published: 2026-06-01\nsource:\n  publisher: The Post\n';
  expect(eventsOf('It will close around July 10.', front)?.[0]).toMatchObject({
    summary: 'A headline: It will close around July 10.',
    description: '10 July 2026, around, year inferred, expected\nThe Post',
    stamp: '2026-06-01T12:00:00+00:00',
  });
});

test('without an address there is a calendar whose events link to nothing', () => {
  const seed = loadSite('content', buildDay);
  const story = seed.entries.find((entry) => entry.story.id === '3dc5a4fd25c4acdb')?.story;
  const events = readCalendar((story && storyCalendar(seed, story)) ?? '').events;
  expect(events.map(({ start, end, status, url }) => [start, end, status, url])).toEqual([
    ['2026-04-01', '2026-04-02', 'TENTATIVE', null],
    ['2026-06-30', '2026-07-01', 'TENTATIVE', null],
    ['2026-06-21', '2026-07-01', 'CONFIRMED', null],
    ['2026-06-24', '2026-06-25', 'TENTATIVE', null],
    ['2026-07-10', '2026-07-11', 'CONFIRMED', null],
  ]);
  for (const { uid } of events) {
    expect(uid).toMatch(/^d-[a-z0-9-]+(?:\.begins|\.ends)?\.3dc5a4fd25c4acdb@dateline$/);
  }
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
  expect(readCalendar(calendar).events[0]?.summary).toBe(
    `A headline: ${entry?.story.timeline[0]?.clause.text}`,
  );
});

test('every headline comes out as it is, whatever it holds', () => {
  const body = 'It closed on July 10, 2026.';
  const hard = siteOf(hardHeadlines.map((headline, i) => ({ slug: `h-${i}`, headline, body })));
  const calendar = siteEvents(hard);
  const { events } = readCalendar(calendar);
  expect(events.map(({ summary }) => summary)).toEqual(
    hardHeadlines.map((headline) => `${headline}: ${body}`),
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

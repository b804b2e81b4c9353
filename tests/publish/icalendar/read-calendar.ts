import ICAL from 'ical.js';
import { z } from 'zod';

export const readCalendarSchema = z.object({
  name: z.string(),
  events: z.array(
    z.object({
      uid: z.string(),
      start: z.string(),
      end: z.string(),
      stamp: z.string(),
      status: z.string(),
      sequence: z.string().nullable(),
      modified: z.string().nullable(),
      transparency: z.string(),
      summary: z.string(),
      description: z.string(),
      url: z.string().nullable(),
    }),
  ),
});

export type ReadCalendar = z.infer<typeof readCalendarSchema>;

const value = (component: ICAL.Component, name: string) =>
  component.getFirstPropertyValue(name)?.toString() ?? null;

/** What ical.js, which is in Thunderbird, makes of a calendar. */
export function readCalendar(ics: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return readCalendarSchema.parse({
    name: value(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      start: value(event, 'dtstart'),
      end: value(event, 'dtend'),
      stamp: value(event, 'dtstamp')?.replace('Z', '+00:00'),
      status: value(event, 'status'),
      sequence: value(event, 'sequence'),
      modified: value(event, 'last-modified'),
      transparency: value(event, 'transp'),
      summary: value(event, 'summary'),
      description: value(event, 'description'),
      url: value(event, 'url'),
    })),
  });
}

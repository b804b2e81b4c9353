import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Settings } from '@/lib/content/settings/settings';
import type { Reading } from '@/lib/readings/reading';
import { futureDays } from '@/lib/site/future-days';
import { editionsOf } from '@/lib/site/editions/editions-of';
import { entriesBySlug } from '@/lib/site/find-story';
import { byNewest } from '@/lib/site/lists/newest-first';
import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import type { Site } from '@/lib/site/site';
import { siteAddress } from '@/lib/site/site-address';
import { speakersBySlug } from '@/lib/site/speakers/speakers-by-slug';
import { speakersByName, speakersOf } from '@/lib/site/speakers/speakers-of';
import { storylinesBySlug } from '@/lib/site/storylines/by-slug';
import { storylinesOf } from '@/lib/site/storylines/storylines-of';
import { topicsByName, topicsOf } from '@/lib/site/topics/topics-of';

/**
 * The site of some stories, from what lists need of each.
 * @param day the day of the build: what lies after it is still to come.
 * @param read gives all that was read of a story.
 */
export function siteOfReadings(
  settings: Settings,
  day: IsoDay,
  readings: Iterable<Pick<Reading, 'brief' | 'digest' | 'warnings'>>,
  read: Site['read'],
): Site {
  const entries = byNewest(
    Array.from(readings, ({ brief, digest, warnings }) => ({
      story: brief,
      digest,
      warnings: [...warnings, ...futureDays(brief, day)],
    })),
  );
  const stories = entries.map(({ story }) => story);
  const speakers = speakersOf(stories);
  const topics = topicsOf(entries);
  const storylines = storylinesOf(entries);
  return {
    name: settings.name,
    ...siteAddress(settings),
    day,
    files: settings.files,
    hosts: settings.hosts,
    compress: settings.compress,
    hasCalendar: stories.some((story) => calendarEvents(story).length > 0),
    entries,
    entryBySlug: entriesBySlug(entries),
    editions: editionsOf({ entries }),
    storylines,
    storylineBySlug: storylinesBySlug(storylines),
    speakers,
    speakerByName: speakersByName(speakers),
    speakerBySlug: speakersBySlug(speakers),
    topics,
    topicByName: topicsByName(topics),
    read,
  };
}

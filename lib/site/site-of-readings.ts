import type { IsoDay } from '@/lib/calendar/iso-day';
import { ContentError } from '@/lib/content/content-error';
import type { Settings } from '@/lib/content/settings/settings';
import type { Reading } from '@/lib/readings/reading';
import { isShown } from '@/lib/site/release';
import { editionsOf } from '@/lib/site/editions/editions-of';
import { entriesBySlug } from '@/lib/site/find-story';
import { byNewest } from '@/lib/site/lists/newest-first';
import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import type { Site } from '@/lib/site/site';
import { siteAddress } from '@/lib/site/site-address';
import { speakersBySlug } from '@/lib/site/speakers/speakers-by-slug';
import { speakersByName, speakersOf } from '@/lib/site/speakers/speakers-of';
import { storylinesBySlug } from '@/lib/site/storylines/by-slug';
import { fatesByLine } from '@/lib/site/storylines/fates/fates-by-line';
import { siteDisputes } from '@/lib/site/storylines/fates/site-disputes';
import { storylinesOf } from '@/lib/site/storylines/storylines-of';
import { noMemory } from '@/lib/strings/memory';
import { topicsByName, topicsOf } from '@/lib/site/topics/topics-of';

/**
 * The site of some stories, from what lists need of each.
 * @param day the day of the build: what lies after it is still to come.
 * @param read gives all that was read of a story.
 * @param drafts whether stories are shown that nobody is to see yet.
 * @param memory knows what an earlier build found out about the same stories.
 * @throws ContentError where none is to be shown.
 */
export function siteOfReadings(
  settings: Settings,
  day: IsoDay,
  readings: Iterable<Pick<Reading, 'brief' | 'digest' | 'release'>>,
  read: Site['read'],
  drafts = false,
  memory = noMemory,
): Site {
  const shown = [...readings].filter(({ release }) => drafts || isShown(release, day));
  if (shown.length === 0) throw nothingToShow(day);
  const entries = byNewest(shown.map(({ brief, digest }) => ({ story: brief, digest })));
  const stories = entries.map(({ story }) => story);
  const speakers = speakersOf(stories);
  const topics = topicsOf(entries);
  const storylines = storylinesOf(entries, memory);
  const fates = fatesByLine(storylines, memory);
  return {
    name: settings.name,
    language: settings.language,
    ...siteAddress(settings),
    day,
    files: settings.files,
    hosts: settings.hosts,
    withdrawn: settings.withdrawn,
    compress: settings.compress,
    hasCalendar: stories.some((story) => calendarEvents(story).length > 0),
    onDisk: false,
    entries,
    entryBySlug: entriesBySlug(entries),
    editions: editionsOf({ entries }),
    storylines,
    fates,
    disputes: siteDisputes({ entries, fates }, memory),
    storylineBySlug: storylinesBySlug(storylines),
    speakers,
    speakerByName: speakersByName(speakers),
    speakerBySlug: speakersBySlug(speakers),
    topics,
    topicByName: topicsByName(topics),
    read,
  };
}

const nothingToShow = (day: IsoDay) =>
  new ContentError([
    {
      file: 'content',
      message: `every article is a draft or to be published after ${day}; take "draft: true" out of one, or build with --drafts to see them.`,
    },
  ]);

import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { Compression, HostName } from '@/lib/content/settings/host-names';
import type { StoryFiles } from '@/lib/content/settings/settings';
import type { Withdrawn } from '@/lib/content/settings/withdrawn';
import type { Edition } from '@/lib/site/editions/edition';
import type { Speaker } from '@/lib/site/speakers/speaker';
import type { FatesByLine } from '@/lib/site/storylines/fates/fates-by-line';
import type { DisputesByStory } from '@/lib/site/storylines/fates/site-disputes';
import type { Storyline } from '@/lib/site/storylines/storyline';
import type { LinkedTopic, Topic } from '@/lib/site/topics/topic';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Reading } from '@/lib/readings/reading';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** A story as lists know it; its text is read when a page of its own is made. */
export interface Entry {
  story: StoryBrief;
  /** Another for any other text or reading of it. */
  digest: string;
}

/** What every page shows of the site that it belongs to. */
export interface SiteFrame {
  name: string;
  /** The language of its pages. */
  language: InterfaceLanguage;
  /** Where the site is served, without a slash at its end; null when that is not known. */
  url: string | null;
  /** The path of that address: "" or "/news". */
  base: string;
  /** Who gives out the ids of tag URIs, "example.org,2026"; null when no address is known. */
  authority: string | null;
  /** What is made of a story beside its page. */
  files: StoryFiles;
  /** Whether some story has an event that a calendar can hold. */
  hasCalendar: boolean;
  /** Whether it is read from a folder on a disk, where no host answers. */
  onDisk: boolean;
}

/** The site as a page sees it: its frame, and where the names lead that stand on the page. */
export interface PageSite extends SiteFrame {
  speakerByName: ReadonlyMap<string, Pick<Speaker, 'name' | 'slug'>>;
  topicByName: ReadonlyMap<string, LinkedTopic>;
}

/** All that the pages show. */
export interface Site extends SiteFrame {
  /** The day on which the site is built. */
  day: IsoDay;
  /** The hosts that settings are made for. */
  hosts: readonly HostName[];
  /** Stories that were taken from the site. */
  withdrawn: readonly Withdrawn[];
  /** How files are compressed beside themselves. */
  compress: readonly Compression[];
  /** Newest first; stories without a publication day stand last. */
  entries: Entry[];
  /** The stories by every slug that they answer to, former ones included. */
  entryBySlug: ReadonlyMap<string, Entry>;
  /** What each day of publication brought, newest first. */
  editions: Edition[];
  /** Stories that go on with one another, the run with the newest story first. */
  storylines: Storyline[];
  /** How the claims of each storyline fared. */
  fates: FatesByLine;
  /** The disputes of all stories, each under the story that holds the denial. */
  disputes: DisputesByStory;
  /** The storylines by every slug that leads to them. */
  storylineBySlug: ReadonlyMap<string, Storyline>;
  /** All who speak in some story, who says most first. */
  speakers: Speaker[];
  /** The speakers by every name that leads to them. */
  speakerByName: ReadonlyMap<string, Speaker>;
  /** The speakers by every slug that leads to them. */
  speakerBySlug: ReadonlyMap<string, Speaker>;
  /** Every topic, the one with most stories first. */
  topics: Topic[];
  /** The topics by their name as stories write it. */
  topicByName: ReadonlyMap<string, Topic>;
  /** All that was read of a story. */
  read: (story: StoryBrief) => Reading;
}

import type { RootContent } from 'mdast';
import type { Compression, HostName } from '@/lib/content/host-names';
import type { StoryFiles } from '@/lib/content/settings';
import type { Speaker } from '@/lib/site/speakers/speaker';
import type { Topic } from '@/lib/site/topics/topic';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Story } from '@/lib/story/story';

/** A story, the Markdown tree of its body, from which its page is made, and its file. */
export interface Entry {
  story: Story;
  body: RootContent[];
  /** The article file as it is. */
  fileText: string;
  /** What an editor should look at; no reason to stop the build. */
  warnings: string[];
}

/** All that the pages show. */
export interface Site {
  name: string;
  /** Where the site is served, without a slash at its end; null when that is not known. */
  url: string | null;
  /** The path of that address: "" or "/news". */
  base: string;
  /** Who gives out the ids of tag URIs, "example.org,2026"; null when no address is known. */
  authority: string | null;
  /** The day on which the site is built. */
  day: IsoDay;
  /** The hosts that settings are made for. */
  hosts: readonly HostName[];
  /** How files are compressed beside themselves. */
  compress: readonly Compression[];
  /** What is made of a story beside its page. */
  files: StoryFiles;
  /** Newest first; stories without a publication day stand last. */
  entries: Entry[];
  /** The stories by every slug that they answer to, former ones included. */
  entryBySlug: ReadonlyMap<string, Entry>;
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
}

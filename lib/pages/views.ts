import type { IsoDay } from '@/lib/calendar/iso-day';
import type { NotedChange } from '@/lib/site/lists/corrections-of';
import type { MoreOn } from '@/lib/site/more-on';
import type { Neighbours } from '@/lib/site/neighbours';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry } from '@/lib/site/site';
import type { StoryLink } from '@/lib/site/story-link';
import type { DatedStatement } from '@/lib/site/speakers/statements/dated-statements';
import type { MonthStrip } from '@/lib/site/timeline/month-strip';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import type { ComingDates } from '@/lib/site/coming/coming-dates';
import type { DueDate } from '@/lib/site/coming/due-dates';
import type { ToldDate } from '@/lib/site/coming/told-dates';
import type { LinkedFate } from '@/lib/site/storylines/fates/fate';
import type { LinkedDispute } from '@/lib/site/storylines/fates/site-disputes';
import type { Facet } from '@/lib/search/facets/filters';
import type { PackedSegments } from '@/lib/search/shards/search-segment';
import type { ClaimKind } from '@/lib/story/claim-reading';
import type { Slug } from '@/lib/story/slug';

/** A name that leads to a page of the site. */
export type NamedLink = { name: string; slug: Slug };

/** A speaker or topic with how much there is of it. */
export interface SpeakerFigure extends NamedLink {
  claims: number;
  stories: number;
}

/** What stands beside the newest stories. */
export interface Beside {
  disputes: LinkedDispute[];
  coming: ComingDates;
  speakers: SpeakerFigure[];
  /** The day of the newest story; null where that is not stated. */
  newest: IsoDay | null;
  weekday: string | null;
  /** What the newest edition holds, in one line. */
  line: string;
  day: IsoDay;
}

export interface StoryView {
  kind: 'story';
  slug: Slug;
  digest: string;
  /** Whether later stories may tell more. */
  old: boolean;
  more: MoreOn[];
  neighbours: Neighbours;
}

export interface SpeakerView {
  kind: 'speaker';
  speaker: NamedLink & {
    line: string;
    kinds: { kind: ClaimKind; claims: number }[];
    feed: boolean;
  };
  statements: DatedStatement[];
  about: DatedStatement[];
  number: number;
  of: number;
}

export interface YearView {
  kind: 'year';
  year: string;
  years: string[];
  /** How many dates the year has, of how many stories. */
  dates: number;
  stories: number;
  strip: MonthStrip;
  page: ListPage<PlacedDate>;
  /** The month of the build, 1 to 12; 0 in a year to come, null in one that is over. */
  today: number | null;
}

export interface SearchView {
  kind: 'search';
  segments: PackedSegments;
  /** Changes when any story does. */
  version: string;
  /** How many stories each value of a facet leads to. */
  counts: Record<Facet, [string, number][]>;
}

export interface EditionView {
  kind: 'edition';
  day: IsoDay;
  older: IsoDay | null;
  entries: Entry[];
  line: string;
  disputes: LinkedDispute[];
  coming: ComingDates;
}

export interface EditionsView {
  kind: 'editions';
  /** Null where no story says when it was published. */
  year: string | null;
  years: string[];
  /** Each day with the story that led it. */
  months: { month: string; days: { day: IsoDay; stories: number; lead: StoryLink[] }[] }[];
}

export interface ComingView {
  kind: 'coming';
  day: IsoDay;
  /** Whether there is a calendar of what is to come. */
  calendar: boolean;
  coming: ComingDates;
  /** What falls in a span that has begun. */
  now: ToldDate[];
  due: DueDate[];
}

export interface StorylineView {
  kind: 'storyline';
  line: NamedLink & { named: boolean; words: string };
  entries: Entry[];
  dates: ToldDate[];
  /** How many dates there are in all. */
  of: number;
  speakers: SpeakerFigure[];
  fates: LinkedFate[];
  disputes: LinkedDispute[];
}

/** What stands before the stories on a topic. */
export interface DossierView {
  speakers: SpeakerFigure[];
  disputes: LinkedDispute[];
  next: ComingDates;
  /** The day as seen from which that is next; null where it is not known. */
  asOf: IsoDay | null;
}

export interface FollowView {
  kind: 'follow';
  calendar: boolean;
  storylines: NamedLink[];
  topics: NamedLink[];
  speakers: NamedLink[];
}

/** All that a page shows: a value without functions, from which alone its markup is made. */
export type View =
  | StoryView
  | { kind: 'moved-story'; to: StoryLink }
  | { kind: 'withdrawn'; on: IsoDay; reason: string | null }
  | { kind: 'corrections'; page: ListPage<NotedChange> }
  | { kind: 'briefing'; page: ListPage<Entry>; beside: Beside | null }
  | EditionView
  | { kind: 'newer-edition'; newer: IsoDay | null }
  | EditionsView
  | ComingView
  | FollowView
  | {
      kind: 'storylines';
      /** `days` is null where no story of the line says when it was published. */
      lines: (NamedLink & { stories: string; days: string | null; newest: StoryLink[] })[];
    }
  | StorylineView
  | { kind: 'moved-storyline'; to: NamedLink }
  | { kind: 'cite'; slug: Slug; digest: string }
  | { kind: 'topics'; topics: { name: string; path: string; stories: number }[] }
  | {
      kind: 'topic';
      topic: NamedLink & { stories: number };
      page: ListPage<Entry>;
      /** Null on the further pages of the list. */
      dossier: DossierView | null;
    }
  | { kind: 'who'; parties: number; page: ListPage<SpeakerFigure> }
  | SpeakerView
  | { kind: 'moved-speaker'; to: NamedLink }
  | { kind: 'archive'; stories: number; months: { month: string; stories: number }[] }
  | { kind: 'month'; month: string; stories: number; page: ListPage<Entry> }
  | YearView
  | { kind: 'no-dates' }
  | SearchView
  | { kind: 'about' }
  | { kind: 'not-found'; newest: StoryLink[] };

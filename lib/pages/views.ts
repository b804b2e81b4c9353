import type { IsoDay } from '@/lib/calendar/iso-day';
import type { MoreOn } from '@/lib/site/related/more-on';
import type { Neighbours } from '@/lib/site/related/neighbours';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry } from '@/lib/site/site';
import type { StoryLink } from '@/lib/site/story-link';
import type { DatedStatement } from '@/lib/site/speakers/dated-statements';
import type { MonthStrip } from '@/lib/site/timeline/month-strip';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import type { Facet } from '@/lib/search/facets/filters';
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
  latest: PlacedDate[];
  coming: PlacedDate[];
  speakers: SpeakerFigure[];
  /** The day of the newest story; null where that is not stated. */
  newest: IsoDay | null;
  day: IsoDay;
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
  day: IsoDay;
}

export interface SearchView {
  kind: 'search';
  perShard: number;
  version: string;
  /** How many stories each value of a facet leads to. */
  counts: Record<Facet, [string, number][]>;
}

/** All that a page shows: a value without functions, from which alone its markup is made. */
export type View =
  | { kind: 'story'; slug: Slug; digest: string; more: MoreOn[]; neighbours: Neighbours }
  | { kind: 'moved-story'; to: StoryLink }
  | { kind: 'briefing'; page: ListPage<Entry>; beside: Beside | null }
  | { kind: 'topics'; topics: { name: string; path: string; stories: number }[] }
  | { kind: 'topic'; topic: NamedLink & { stories: number }; page: ListPage<Entry> }
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

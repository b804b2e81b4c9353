import { paths } from '@/lib/site/addresses';
import { lastChange } from '@/lib/site/last-change';
import type { Site } from '@/lib/site/site';
import type { IsoDay } from '@/lib/story/iso-day';
import { dayOf } from '@/lib/story/moment';
import type { Story } from '@/lib/story/story';

/** A page of the site as its sitemap tells of it. */
export interface SitePage {
  /** Below the site's base. */
  path: string;
  /** The day since which it stands as it stands; left out when that is not known. */
  lastmod?: IsoDay;
}

/** The pages that every site has: the briefing, what is said about it, and the stories. */
export function sitePages({ entries }: Site): SitePage[] {
  const stories = entries.map(({ story }) => story);
  return [
    { path: paths.home, ...lastmod(stories) },
    { path: paths.about },
    ...stories.map((story) => ({ path: paths.story(story.slug), ...lastmod([story]) })),
  ];
}

/** The last day on which one of the stories of a page changed. */
export function lastmod(stories: readonly Story[]): Pick<SitePage, 'lastmod'> {
  const day = stories
    .flatMap((story) => lastChange(story) ?? [])
    .map(dayOf)
    .toSorted()
    .at(-1);
  return day === undefined ? {} : { lastmod: day };
}

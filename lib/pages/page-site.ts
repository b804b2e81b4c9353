import type { Page } from '@/lib/pages/page';
import type { PageSite, SiteFrame } from '@/lib/site/site';

/** The site as a page sees it, from the page alone. */
export function pageSite(frame: SiteFrame, { speakers, topics }: Page['names']): PageSite {
  return {
    ...frame,
    speakerByName: new Map(speakers),
    topicByName: new Map(
      topics.map(([told, { name, slug, stories }]) => [
        told,
        { name, slug, entries: { length: stories } },
      ]),
    ),
  };
}

/** What of a site stands on every page. */
export const frameOf = ({
  name,
  language,
  url,
  base,
  authority,
  files,
  hasCalendar,
  onDisk,
}: SiteFrame): SiteFrame => ({ name, language, url, base, authority, files, hasCalendar, onDisk });

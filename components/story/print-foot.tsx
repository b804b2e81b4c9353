import { dayOf } from '@/lib/calendar/moment';
import { absolute, href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** What ends a printed story: who made the sheet, of which day it is, and where it stands. */
export function PrintFoot({ site, story }: { site: PageSite; story: Story }) {
  const path = paths.story(story.slug);
  const parts = [
    site.name,
    story.published && pointWords(dayOf(story.published), site.language),
  ].filter(Boolean);
  return (
    <footer className="note mt-6 hidden border-t border-hair pt-2 wrap-anywhere print:block">
      {parts.join(' · ')} · <bdi>{absolute(site, path) ?? href(site, path)}</bdi>
    </footer>
  );
}

import { DaySection } from '@/components/briefing/day-section';
import { Pager } from '@/components/ui/pager';
import { byDay } from '@/lib/site/lists/days';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';

/** A page of stories by day. */
export function StoryList({
  site,
  list,
  page,
}: {
  site: PageSite;
  /** The path of the list. */
  list: string;
  page: ListPage<Entry>;
}) {
  return (
    <div className="mt-8 max-w-168">
      {byDay(page.items).map((group) => (
        <DaySection key={group.day} site={site} group={group} leads={false} />
      ))}
      <Pager site={site} list={list} page={page} />
    </div>
  );
}

import { BuildLine } from '@/components/briefing/build-line';
import { DateList } from '@/components/briefing/date-list';
import { DaySection } from '@/components/briefing/day-section';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { Pager } from '@/components/ui/pager';
import type { Beside } from '@/lib/pages/views';
import { paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';

/** The home page: stories by day, with dates and who is speaking beside the newest of them. */
export function BriefingPage({
  site,
  page,
  beside,
}: {
  site: PageSite;
  page: ListPage<Entry>;
  /** Null on the further pages of the list. */
  beside: Beside | null;
}) {
  const first = page.number === 1;
  return (
    <div className="grid grid-cols-1 gap-x-20 gap-y-10 pt-7 sm:pt-10 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
      <h1 className="sr-only">
        {site.name}, the briefing{first ? '' : `, page ${page.number}`}
      </h1>
      <div>
        {byDay(page.items).map((group, i) => (
          <DaySection key={group.day} site={site} group={group} leads={first && i === 0} />
        ))}
        <Pager site={site} list={paths.home} page={page} />
      </div>
      {beside && (
        <aside className="grid grid-cols-1 content-start gap-8">
          <DateList
            site={site}
            id="latest"
            title="Latest dates"
            dates={beside.latest}
            day={beside.day}
          />
          <DateList
            site={site}
            id="coming"
            title="Coming dates"
            dates={beside.coming}
            day={beside.day}
          />
          <SpeakerFigures site={site} speakers={beside.speakers} />
          <BuildLine newest={beside.newest} day={beside.day} />
        </aside>
      )}
    </div>
  );
}

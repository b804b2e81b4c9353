import { BuildLine } from '@/components/briefing/build-line';
import { DateList } from '@/components/briefing/date-list';
import { DaySection } from '@/components/briefing/day-section';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { Pager } from '@/components/ui/pager';
import { paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, Site } from '@/lib/site/site';
import { comingDates, latestDates } from '@/lib/site/timeline/latest-dates';

/** What fits beside the first stories without outgrowing them. */
const mostDates = 6;
const mostComing = 4;
const mostSpeakers = 6;

/** The home page: stories by day, with dates and who is speaking beside the newest of them. */
export function BriefingPage({ site, page }: { site: Site; page: ListPage<Entry> }) {
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
      {first && (
        <aside className="grid grid-cols-1 content-start gap-8">
          <DateList
            site={site}
            id="latest"
            title="Latest dates"
            dates={latestDates(site, mostDates)}
          />
          <DateList
            site={site}
            id="coming"
            title="Coming dates"
            dates={comingDates(site, mostComing)}
          />
          <SpeakerFigures site={site} speakers={site.speakers.slice(0, mostSpeakers)} />
          <BuildLine site={site} />
        </aside>
      )}
    </div>
  );
}

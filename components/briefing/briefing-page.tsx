import { ComingSection } from '@/components/coming/coming-section';
import { BuildLine } from '@/components/briefing/build-line';
import { DaySection } from '@/components/briefing/day-section';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { DisputedSection } from '@/components/editions/disputed-section';
import { EditionEnd } from '@/components/editions/edition-end';
import { Pager } from '@/components/ui/pager';
import { paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { disputedNow } from '@/lib/site/editions/disputed-now';
import { byDay } from '@/lib/site/lists/days';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, Site } from '@/lib/site/site';
import { siteDisputes } from '@/lib/site/storylines/site-disputes';
import { placedDates } from '@/lib/site/timeline/placed-date';
import { weekdayName } from '@/lib/wording/dates/day-words';

/** What fits beside the first stories without outgrowing them. */
const mostDisputes = 4;
const mostSpeakers = 6;

/**
 * The home page: the newest edition, what is disputed and what is to come beside it, then the
 * stories before it.
 */
export function BriefingPage({ site, page }: { site: Site; page: ListPage<Entry> }) {
  if (page.number > 1) return <OlderStories site={site} page={page} />;
  const [newest, ...others] = byDay(page.items);
  const disputes = siteDisputes(site);
  const stories = newest?.entries.map(({ story }) => story) ?? [];
  const disputed = stories.reduce((sum, story) => sum + (disputes.get(story)?.length ?? 0), 0);
  return (
    <div className="grid grid-cols-1 gap-x-20 gap-y-8 pt-7 sm:pt-10 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
      <h1 className="sr-only">{site.name}, the briefing</h1>
      <div>
        {newest && <DaySection site={site} group={newest} leads />}
        <EditionEnd
          weekday={newest?.day ? weekdayName(newest.day) : null}
          stories={stories}
          disputes={disputed}
        />
      </div>
      <aside className="grid grid-cols-1 content-start gap-8 lg:row-span-2">
        <DisputedSection
          site={site}
          title="Disputed now"
          disputes={disputedNow(site, disputes).slice(0, mostDisputes)}
        />
        <ComingSection site={site} dates={comingDates(placedDates(site.entries), site.day)} />
        <SpeakerFigures site={site} speakers={site.speakers.slice(0, mostSpeakers)} />
        <BuildLine site={site} />
      </aside>
      <div>
        {others.map((group) => (
          <DaySection key={group.day} site={site} group={group} leads={false} />
        ))}
        <Pager site={site} list={paths.home} page={page} />
      </div>
    </div>
  );
}

function OlderStories({ site, page }: { site: Site; page: ListPage<Entry> }) {
  return (
    <div className="max-w-208 pt-7 sm:pt-10">
      <h1 className="sr-only">
        {site.name}, the briefing, page {page.number}
      </h1>
      {byDay(page.items).map((group) => (
        <DaySection key={group.day} site={site} group={group} leads={false} />
      ))}
      <Pager site={site} list={paths.home} page={page} />
    </div>
  );
}

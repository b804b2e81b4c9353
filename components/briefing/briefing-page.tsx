import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { BuildLine } from '@/components/briefing/build-line';
import { DaySection } from '@/components/briefing/day-section';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { ComingSection } from '@/components/coming/coming-section';
import { DisputedSection } from '@/components/editions/disputed-section';
import { EditionEnd } from '@/components/editions/edition-end';
import { Pager } from '@/components/ui/pager';
import type { Beside } from '@/lib/pages/views';
import { paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';

/**
 * The home page: the newest edition, what is disputed and what is to come beside it, then the
 * stories before it. In a wide window what stands beside them goes along until its end is seen, and
 * stays there.
 */
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
  if (beside === null) return <OlderStories site={site} page={page} />;
  const [newest, ...others] = byDay(page.items);
  const { lists } = wordsOf(site.language);
  return (
    <div className="grid grid-cols-1 gap-x-20 gap-y-8 pt-7 sm:pt-10 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
      <h1 className="unseen">{fill(lists.briefing.heading, { site: site.name })}</h1>
      <div>
        {newest && <DaySection site={site} group={newest} leads />}
        <EditionEnd site={site} weekday={beside.weekday} line={beside.line} />
      </div>
      <aside className="grid grid-cols-1 content-start gap-8 lg:sticky lg:top-0 lg:row-span-2 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:py-2 lg:[scrollbar-width:thin]">
        <DisputedSection site={site} title={lists.briefing.disputed} disputes={beside.disputes} />
        <ComingSection site={site} dates={beside.coming} />
        <SpeakerFigures site={site} speakers={beside.speakers} />
        <BuildLine site={site} newest={beside.newest} day={beside.day} />
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

function OlderStories({ site, page }: { site: PageSite; page: ListPage<Entry> }) {
  return (
    <div className="max-w-208 pt-7 sm:pt-10">
      <h1 className="unseen">
        {fill(wordsOf(site.language).lists.briefing.headingOf, {
          site: site.name,
          number: page.number,
        })}
      </h1>
      {byDay(page.items).map((group) => (
        <DaySection key={group.day} site={site} group={group} leads={false} />
      ))}
      <Pager site={site} list={paths.home} page={page} />
    </div>
  );
}

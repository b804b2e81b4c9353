import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { MonthStrip } from '@/components/years/month-strip';
import { MonthSection } from '@/components/years/month-section';
import { YearLinks } from '@/components/years/year-links';
import { paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { monthGroups } from '@/lib/site/timeline/month-groups';
import type { YearView } from '@/lib/pages/views';

/**
 * The dated events of all stories that begin in one year, newest first. Where none falls into a month
 * there is no picture of months.
 */
export function TimelinePage({ site, view }: { site: PageSite; view: YearView }) {
  const { year, years, dates, stories, strip, page, today } = view;
  const { timeline } = wordsOf(site.language).lists;
  const groups = monthGroups(page.items, site.language);
  return (
    <>
      <PageHeading label={timeline.all} title={fill(timeline.of, { year })}>
        {fill(timeline.heading, {
          dates: counted(site.language, 'date', dates),
          stories: counted(site.language, 'story', stories),
        })}
      </PageHeading>
      <YearLinks site={site} years={years} current={year} />
      {strip.months.some((month) => month.dates > 0) && (
        <MonthStrip site={site} year={year} strip={strip} today={today} />
      )}
      <div className="mt-8">
        {groups.map((group, i) => (
          <MonthSection
            key={group.title}
            site={site}
            group={group}
            year={year}
            opens={groups.findIndex(({ month }) => month === group.month) === i}
          />
        ))}
      </div>
      <Pager site={site} list={paths.year(year)} page={page} />
    </>
  );
}

import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { MonthStrip } from '@/components/years/month-strip';
import { MonthSection } from '@/components/years/month-section';
import { YearLinks } from '@/components/years/year-links';
import { paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { monthGroups } from '@/lib/site/timeline/month-groups';
import type { YearView } from '@/lib/pages/views';
import { count } from '@/lib/wording/count';

/** The dated events of all stories that begin in one year, newest first. */
export function TimelinePage({ site, view }: { site: PageSite; view: YearView }) {
  const { year, years, dates, stories, strip, page, today } = view;
  const groups = monthGroups(page.items);
  return (
    <>
      <PageHeading label="All stories" title={`Timeline ${year}`}>
        What the articles say happened, takes effect or is expected. {count(dates, 'date')} in{' '}
        {count(stories, 'story', 'stories')}, newest first.
      </PageHeading>
      <YearLinks site={site} years={years} current={year} />
      <MonthStrip site={site} year={year} strip={strip} today={today} />
      {groups.map((group, i) => (
        <MonthSection
          key={group.title}
          site={site}
          group={group}
          year={year}
          opens={groups.findIndex(({ month }) => month === group.month) === i}
        />
      ))}
      <Pager site={site} list={paths.year(year)} page={page} />
    </>
  );
}

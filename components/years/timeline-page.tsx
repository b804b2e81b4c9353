import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { MonthSection } from '@/components/years/month-section';
import { YearLinks } from '@/components/years/year-links';
import { YearScale } from '@/components/years/year-scale';
import { paths } from '@/lib/site/addresses';
import { yearPicture } from '@/lib/charts/year-picture';
import type { PageSite } from '@/lib/site/site';
import { monthGroups } from '@/lib/site/timeline/month-groups';
import type { YearView } from '@/lib/pages/views';
import { count } from '@/lib/wording/count';

/** The dated events of all stories that begin in one year, newest first. */
export function TimelinePage({ site, view }: { site: PageSite; view: YearView }) {
  const { year, years, dates, stories, page, day } = view;
  return (
    <>
      <PageHeading label="All stories" title={`Timeline ${year}`}>
        What the articles say happened, takes effect or is expected. {count(dates, 'date')} in{' '}
        {count(stories, 'story', 'stories')}, newest first.
      </PageHeading>
      <YearLinks site={site} years={years} current={year} />
      <YearScale picture={yearPicture(year, page.items, day)} day={day} />
      {monthGroups(page.items).map((group) => (
        <MonthSection key={group.title} site={site} group={group} year={year} />
      ))}
      <Pager site={site} list={paths.year(year)} page={page} />
    </>
  );
}

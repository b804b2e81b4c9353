import { PageHeading } from '@/components/ui/page-heading';
import { StoryList } from '@/components/lists/story-list';
import { href, paths } from '@/lib/site/addresses';
import { monthTitle } from '@/lib/site/lists/months-of';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';
import { count } from '@/lib/wording/count';

/** The stories of one month of publication, newest first. */
export function MonthPage({
  site,
  month,
  stories,
  page,
}: {
  site: PageSite;
  month: string;
  stories: number;
  page: ListPage<Entry>;
}) {
  return (
    <>
      <PageHeading
        label={<a href={href(site, paths.archive)}>Archive</a>}
        title={monthTitle(month)}
      >
        {count(stories, 'story', 'stories')}, newest first.
      </PageHeading>
      <StoryList site={site} list={paths.month(month)} page={page} />
    </>
  );
}

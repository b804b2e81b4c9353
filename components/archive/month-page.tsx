import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { PageHeading } from '@/components/ui/page-heading';
import { StoryList } from '@/components/lists/story-list';
import { href, paths } from '@/lib/site/addresses';
import { monthTitle } from '@/lib/site/lists/months-of';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';

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
  const { language } = site;
  const words = wordsOf(language);
  return (
    <>
      <PageHeading
        label={<a href={href(site, paths.archive)}>{words.site.archive}</a>}
        title={monthTitle(month, language)}
      >
        {fill(words.lists.newestFirst, { stories: counted(language, 'story', stories) })}
      </PageHeading>
      <StoryList site={site} list={paths.month(month)} page={page} />
    </>
  );
}

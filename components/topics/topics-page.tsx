import { counted } from '@/lib/languages/format/counted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import type { PageSite } from '@/lib/site/site';

/** What the stories are about; a topic of a single story leads to that story. */
export function TopicsPage({
  site,
  topics,
}: {
  site: PageSite;
  topics: readonly { name: string; path: string; stories: number }[];
}) {
  const words = wordsOf(site.language);
  return (
    <>
      <PageHeading title={words.site.topics}>
        {topics.length === 0 ? words.lists.topics.none : words.lists.topics.heading}
      </PageHeading>
      <NameList
        site={site}
        names={topics.map(({ name, path, stories }) => ({
          name,
          path,
          note: counted(site.language, 'story', stories),
        }))}
      />
    </>
  );
}

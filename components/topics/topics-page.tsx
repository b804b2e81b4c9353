import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import type { PageSite } from '@/lib/site/site';
import { count } from '@/lib/wording/count';

/** What the stories are about; a topic of a single story leads to that story. */
export function TopicsPage({
  site,
  topics,
}: {
  site: PageSite;
  topics: readonly { name: string; path: string; stories: number }[];
}) {
  return (
    <>
      <PageHeading title="Topics">
        {topics.length === 0
          ? 'No story here is filed under a topic.'
          : 'What the stories are about, the topics with most stories first.'}
      </PageHeading>
      <NameList
        site={site}
        names={topics.map(({ name, path, stories }) => ({
          name,
          path,
          note: count(stories, 'story', 'stories'),
        }))}
      />
    </>
  );
}

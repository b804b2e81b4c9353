import { NameList } from '@/components/lists/name-list';
import { PageHeading } from '@/components/ui/page-heading';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { hasPage, type Topic } from '@/lib/site/topics/topic';
import { count } from '@/lib/wording/count';

/** What the stories are about; a topic of a single story leads to that story. */
export function TopicsPage({ site }: { site: Site }) {
  return (
    <>
      <PageHeading title="Topics">
        {site.topics.length === 0
          ? 'No story here is filed under a topic.'
          : 'What the stories are filed under, the topic with most stories first.'}
      </PageHeading>
      <NameList
        site={site}
        names={site.topics.map((topic) => ({
          name: topic.name,
          path: pathOf(topic),
          note: count(topic.entries.length, 'story', 'stories'),
        }))}
      />
    </>
  );
}

function pathOf(topic: Topic): string {
  const [only] = topic.entries;
  return hasPage(topic) || !only ? paths.topic(topic.slug) : paths.story(only.story.slug);
}

import { PageHeading } from '@/components/ui/page-heading';
import { StoryList } from '@/components/lists/story-list';
import { href, paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';
import type { NamedLink } from '@/lib/pages/views';
import { count } from '@/lib/wording/count';

/** The stories on one topic, newest first. */
export function TopicPage({
  site,
  topic,
  page,
}: {
  site: PageSite;
  topic: NamedLink & { stories: number };
  page: ListPage<Entry>;
}) {
  const list = paths.topic(topic.slug);
  return (
    <>
      <PageHeading label={<a href={href(site, paths.topics)}>Topics</a>} title={topic.name}>
        {count(topic.stories, 'story', 'stories')}, newest first.
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(list))}>Feed of {topic.name}</a>
          </>
        )}
      </PageHeading>
      <StoryList site={site} list={list} page={page} />
    </>
  );
}

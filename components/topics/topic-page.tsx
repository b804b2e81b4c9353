import { StoryList } from '@/components/lists/story-list';
import { TopicDossier } from '@/components/topics/topic-dossier';
import { PageHeading } from '@/components/ui/page-heading';
import type { View } from '@/lib/pages/views';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { count } from '@/lib/wording/count';

/** A topic's dossier: who speaks, what is disputed, what is next, then the stories, newest first. */
export function TopicPage({
  site,
  view: { topic, page, dossier },
}: {
  site: PageSite;
  view: Extract<View, { kind: 'topic' }>;
}) {
  const list = paths.topic(topic.slug);
  return (
    <>
      <PageHeading label={<a href={href(site, paths.topics)}>Topics</a>} title={topic.name}>
        {count(topic.stories, 'story', 'stories')}, newest first.
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(list))}>Follow the feed</a>.
          </>
        )}
      </PageHeading>
      {dossier && <TopicDossier site={site} dossier={dossier} />}
      <StoryList site={site} list={list} page={page} />
    </>
  );
}

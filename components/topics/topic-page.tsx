import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { PageHeading } from '@/components/ui/page-heading';
import { StoryList } from '@/components/lists/story-list';
import { href, paths } from '@/lib/site/addresses';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { Entry, PageSite } from '@/lib/site/site';
import type { NamedLink } from '@/lib/pages/views';

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
  const words = wordsOf(site.language);
  const list = paths.topic(topic.slug);
  return (
    <>
      <PageHeading
        label={<a href={href(site, paths.topics)}>{words.site.topics}</a>}
        title={topic.name}
      >
        {fill(words.lists.newestFirst, {
          stories: counted(site.language, 'story', topic.stories),
        })}
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(list))}>
              {fill(words.site.feedOf, { name: topic.name })}
            </a>
          </>
        )}
      </PageHeading>
      <StoryList site={site} list={list} page={page} />
    </>
  );
}

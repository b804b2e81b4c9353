import { StoryList } from '@/components/lists/story-list';
import { TopicDossier } from '@/components/topics/topic-dossier';
import { PageHeading } from '@/components/ui/page-heading';
import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { View } from '@/lib/pages/views';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** A topic's dossier: who speaks, what is disputed, what is next, then the stories, newest first. */
export function TopicPage({
  site,
  view: { topic, page, dossier },
}: {
  site: PageSite;
  view: Extract<View, { kind: 'topic' }>;
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
      {dossier && <TopicDossier site={site} dossier={dossier} />}
      <StoryList site={site} list={list} page={page} />
    </>
  );
}

import { PageHeading } from '@/components/lists/page-heading';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { hasPage } from '@/lib/site/topics/topic';
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
      <ul className="mt-6 grid gap-x-10 border-t-2 border-rule sm:grid-cols-2 lg:grid-cols-3">
        {site.topics.map((topic) => {
          const [only] = topic.entries;
          const path =
            hasPage(topic) || !only ? paths.topic(topic.slug) : paths.story(only.story.slug);
          return (
            <li key={topic.slug} className="border-b border-hair py-2.5">
              <a
                href={href(site, path)}
                className="text-[1.15rem] font-semibold leading-tight tracking-tight no-underline wrap-anywhere hover:text-accent"
              >
                {topic.name}
              </a>
              <span className="mt-0.5 block font-sans text-note text-soft">
                {count(topic.entries.length, 'story', 'stories')}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { Fragment } from 'react';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { hasPage } from '@/lib/site/topics/topic';

/** What a story is about, as a quiet line above its headline; shared topics lead to their page. */
export function Topics({ site, topics }: { site: PageSite; topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <p className="label">
      {topics.map((name, i) => {
        const topic = site.topicByName.get(name);
        return (
          <Fragment key={name}>
            {i > 0 && ' · '}
            {topic && hasPage(topic) ? (
              <a href={href(site, paths.topic(topic.slug))} className="quiet">
                {name}
              </a>
            ) : (
              name
            )}
          </Fragment>
        );
      })}
    </p>
  );
}

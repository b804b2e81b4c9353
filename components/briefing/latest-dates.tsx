import { SectionHeading } from '@/components/site/section-heading';
import { TimelineEntry } from '@/components/timeline/timeline-entry';
import { href, paths } from '@/lib/site/addresses';
import type { StoryDate } from '@/lib/site/latest-dates';
import type { Site } from '@/lib/site/site';

/** The latest dates of all stories, each leading to its sentence. */
export function LatestDates({ site, dates }: { site: Site; dates: readonly StoryDate[] }) {
  return (
    <section aria-labelledby="dates">
      <SectionHeading id="dates">Latest dates</SectionHeading>
      <ol className="mt-3.5">
        {dates.map(({ date, clause, story }) => (
          <TimelineEntry
            key={story.id + date.anchor}
            date={date}
            link={`${href(site, paths.story(story.slug))}#${date.sentence}`}
          >
            <span lang={story.lang}>{clause.text}</span>
          </TimelineEntry>
        ))}
      </ol>
    </section>
  );
}

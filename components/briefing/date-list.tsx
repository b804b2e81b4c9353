import { SectionHeading } from '@/components/ui/section-heading';
import { DatedClause } from '@/components/timeline/dated-clause';
import { TimelineEntry } from '@/components/timeline/timeline-entry';
import { href, paths } from '@/lib/site/addresses';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { PageSite } from '@/lib/site/site';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import { pointDays } from '@/lib/calendar/point-days';

/** Some dates of all stories, each leading to its sentence; nothing where there are none. */
export function DateList({
  site,
  id,
  title,
  dates,
  day,
}: {
  site: PageSite;
  id: string;
  title: string;
  dates: readonly PlacedDate[];
  /** The day of the build. */
  day: IsoDay;
}) {
  if (dates.length === 0) return null;
  const built = pointDays(day).first;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      <ol className="mt-4">
        {dates.map(({ date, days, clause, subject, story }) => (
          <TimelineEntry
            key={story.id + date.anchor}
            date={date}
            published={story.published}
            due={days.first > built}
            link={`${href(site, paths.story(story.slug))}#${date.sentence}`}
          >
            <DatedClause clause={clause} dates={[date.quote]} subject={subject} lang={story.lang} />
          </TimelineEntry>
        ))}
      </ol>
    </section>
  );
}

import { SectionHeading } from '@/components/ui/section-heading';
import { CalendarLink } from '@/components/timeline/calendar-link';
import { TimelineEntry } from '@/components/timeline/timeline-entry';
import { TimelineScale } from '@/components/timeline/timeline-scale';
import { scalePicture } from '@/lib/charts/scale-picture';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The dated events of a story: a picture to scale, then each with its clause, word for word. */
export function StoryTimeline({ site, story }: { site: PageSite; story: Story }) {
  const entries = timelineDates(story);
  const picture = scalePicture(entries.map(({ date }) => date));
  return (
    <section aria-labelledby="timeline">
      <SectionHeading id="timeline">Timeline</SectionHeading>
      {picture && <TimelineScale picture={picture} />}
      {entries.length === 0 && (
        <p className="mt-2 font-sans text-ui text-soft">The text gives no date.</p>
      )}
      <ol className="mt-3" lang={story.lang}>
        {entries.map(({ date, clause }) => (
          <TimelineEntry
            key={date.anchor}
            id={date.anchor}
            date={date}
            due={date.kind === 'expected'}
            link={`#${date.sentence}`}
          >
            {clause.text}
          </TimelineEntry>
        ))}
      </ol>
      <CalendarLink site={site} story={story} />
    </section>
  );
}

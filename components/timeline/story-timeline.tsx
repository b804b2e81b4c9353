import { SectionHeading } from '@/components/ui/section-heading';
import { CalendarLink } from '@/components/timeline/calendar-link';
import { TimelineEntry } from '@/components/timeline/timeline-entry';
import { TimelineScale } from '@/components/timeline/timeline-scale';
import { scalePicture } from '@/lib/charts/scale-picture';
import { factsRead } from '@/lib/site/facts-read';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';
import { languageAttributes } from '@/lib/wording/language-attributes';

/** The dated events of a story: a picture to scale, then each with its clause, word for word. */
export function StoryTimeline({ site, story }: { site: PageSite; story: Story }) {
  const entries = timelineDates(story);
  const picture = scalePicture(entries.map(({ date }) => date));
  return (
    <section aria-labelledby="timeline">
      <SectionHeading id="timeline">Timeline</SectionHeading>
      {picture && <TimelineScale picture={picture} />}
      {entries.length === 0 && (
        <p className="mt-2 font-sans text-ui text-soft">
          {factsRead(story)
            ? 'No dated event was found in this text.'
            : 'This text was not read for dates and claims: that is done in English alone.'}
        </p>
      )}
      <ol className="mt-3">
        {entries.map(({ date, clause }, i) => (
          <TimelineEntry
            key={date.anchor}
            own={{ anchor: date.anchor, number: i + 1 }}
            date={date}
            due={date.kind === 'expected'}
            link={`#${date.sentence}`}
          >
            <span {...languageAttributes(story.lang)}>{clause.text}</span>
          </TimelineEntry>
        ))}
      </ol>
      <CalendarLink site={site} story={story} />
    </section>
  );
}

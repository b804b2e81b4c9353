import { languageOf } from '@/lib/languages/table/languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SectionHeading } from '@/components/ui/section-heading';
import { SentenceEntry } from '@/components/timeline/sentence-entry';
import { TimelineScale } from '@/components/timeline/timeline-scale';
import { scalePicture } from '@/lib/charts/scale-picture';
import { href, paths } from '@/lib/site/addresses';
import { datesRead } from '@/lib/site/facts-read';
import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import { sentenceEvents } from '@/lib/site/timeline/sentence-events';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The dated events of a story: a picture to scale, then each with its clause, word for word. */
export function StoryTimeline({ site, story }: { site: PageSite; story: Story }) {
  const words = wordsOf(site.language);
  const events = sentenceEvents(story);
  const picture = scalePicture(
    events.flatMap(({ dates }) => dates),
    site.language,
  );
  return (
    <section aria-labelledby="timeline">
      <SectionHeading id="timeline">{words.site.timeline}</SectionHeading>
      {picture && (
        <TimelineScale picture={picture} mirrored={languageOf(site.language).direction === 'rtl'} />
      )}
      {events.length === 0 && (
        <p className="mt-2 detail">
          {datesRead(story) ? words.story.noEvents : words.story.unread}
        </p>
      )}
      <ol className="mt-3">
        {events.map((event) => (
          <SentenceEntry
            key={event.clause.start}
            language={site.language}
            story={story}
            event={event}
          />
        ))}
      </ol>
      {calendarEvents(story).length > 0 && (
        <p className="note mt-4 print:hidden">
          <a href={`${href(site, paths.cite(story.slug))}#dates`}>{words.site.addToCalendar}</a>
        </p>
      )}
    </section>
  );
}

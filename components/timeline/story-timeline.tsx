import { languageOf } from '@/lib/languages/table/languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SectionHeading } from '@/components/ui/section-heading';
import { CalendarLink } from '@/components/timeline/calendar-link';
import { SentenceEntry } from '@/components/timeline/sentence-entry';
import { TimelineScale } from '@/components/timeline/timeline-scale';
import { scalePicture } from '@/lib/charts/scale-picture';
import { datesRead } from '@/lib/site/facts-read';
import { type SentenceEvent, sentenceEvents } from '@/lib/site/timeline/sentence-events';
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
        <p className="mt-2 font-sans text-ui text-soft">
          {datesRead(story) ? words.story.noEvents : words.story.unread}
        </p>
      )}
      <ol className="mt-3">
        {events.map((event, i) => (
          <SentenceEntry
            key={event.clause.start}
            language={site.language}
            story={story}
            event={event}
            number={numberOf(events, i)}
          />
        ))}
      </ol>
      <CalendarLink site={site} story={story} />
    </section>
  );
}

/** Which of all dates the first one of an event is, from 1. */
const numberOf = (events: readonly SentenceEvent[], at: number) =>
  events.slice(0, at).reduce((sum, { dates }) => sum + dates.length, 1);

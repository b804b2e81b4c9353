import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
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
import type { DateMention, Story } from '@/lib/story/story';
import { dateWords } from '@/lib/wording/dates/date-words';

/** The dated events of a story: a picture to scale, then each with its clause, word for word. */
export function StoryTimeline({ site, story }: { site: PageSite; story: Story }) {
  const words = wordsOf(site.language);
  const events = sentenceEvents(story);
  const alike = sharedWords(
    events.flatMap(({ dates }) => dates),
    site.language,
  );
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
            alike={alike}
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

/** Words of dates that stand on the timeline twice, or in the text as they do here. */
function sharedWords(
  dates: readonly DateMention[],
  language: InterfaceLanguage,
): ReadonlySet<string> {
  const written = new Set(dates.map(({ quote }) => quote.text.toLowerCase()));
  const seen = new Set<string>();
  return new Set(
    dates
      .map((date) => (dateWords(date, language) ?? date.quote.text).toLowerCase())
      .filter((words) => {
        const shared = written.has(words) || seen.has(words);
        seen.add(words);
        return shared;
      }),
  );
}

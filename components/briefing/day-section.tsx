import { counted } from '@/lib/languages/format/counted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { LeadStory } from '@/components/briefing/lead-story';
import { Topics } from '@/components/story/topics';
import { StoryItem } from '@/components/briefing/story-item';
import type { DayOfStories } from '@/lib/site/lists/days';
import type { PageSite } from '@/lib/site/site';
import { dayWords } from '@/lib/wording/dates/day-words';

/** The stories of one day; the first of the newest day leads. */
export function DaySection({
  site,
  group: { day, entries },
  leads,
}: {
  site: PageSite;
  group: DayOfStories;
  leads: boolean;
}) {
  const { language } = site;
  const items = leads ? entries.slice(1) : entries;
  return (
    <section className="mb-4">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 border-b border-hair pb-2 font-sans">
        <h2 className="text-name font-semibold">
          {day === null ? (
            <span className="font-normal text-soft">{wordsOf(language).dates.notStated}</span>
          ) : (
            <time dateTime={day}>{dayWords(day, language)}</time>
          )}
        </h2>
        <span className="text-label font-semibold uppercase tracking-label text-soft">
          {counted(language, 'story', entries.length)}
        </span>
      </div>
      {leads && entries[0] && (
        <LeadStory
          site={site}
          story={entries[0].story}
          label={<Topics site={site} topics={entries[0].story.topics} />}
        />
      )}
      {items.length > 0 && (
        <div className={leads ? 'border-t border-hair pt-5' : undefined}>
          {items.map(({ story }) => (
            <StoryItem key={story.id} site={site} story={story} />
          ))}
        </div>
      )}
    </section>
  );
}

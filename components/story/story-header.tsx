import { StoryFacts } from '@/components/story/story-facts';
import { Topics } from '@/components/story/topics';
import type { PageSite } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';
import { dayWords } from '@/lib/wording/dates/day-words';

/** Headline, day of publication and the facts of a story at a glance. */
export function StoryHeader({ site, story }: { site: PageSite; story: Story }) {
  const { headline, published, topics, lang } = story;
  return (
    <header className="max-w-208">
      <Topics site={site} topics={topics} />
      <h1
        lang={lang}
        className="mt-2 text-headline font-semibold tracking-tighter text-balance print:text-[22pt]"
      >
        {headline.text}
      </h1>
      {published && (
        <p className="mt-3 font-sans text-ui text-soft">
          <time dateTime={published}>{dayWords(dayOf(published))}</time>
        </p>
      )}
      <StoryFacts site={site} story={story} />
    </header>
  );
}

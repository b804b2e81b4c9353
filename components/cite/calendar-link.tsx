import { wordsOf } from '@/lib/languages/words/words-of';
import { dataUrl } from '@/lib/publish/icalendar/data-url';
import { storyCalendar } from '@/lib/publish/icalendar/story-calendar';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The dates of a story for a calendar, held by the link itself: no file, no script, and no weight on the page of the story. */
export function CalendarLink({ site, story }: { site: PageSite; story: Story }) {
  const calendar = storyCalendar(site, story);
  if (calendar === null) return null;
  return (
    <p className="note mt-4 print:hidden">
      <a href={dataUrl(calendar)} download={`${story.slug}.ics`}>
        {wordsOf(site.language).site.addToCalendar}
      </a>
    </p>
  );
}

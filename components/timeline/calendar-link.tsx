import { wordsOf } from '@/lib/languages/words/words-of';
import { dataUrl } from '@/lib/publish/icalendar/data-url';
import { storyCalendar } from '@/lib/publish/icalendar/story-calendar';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The dates of a story for a calendar, held by the link itself: no file, no script. */
export function CalendarLink({ site, story }: { site: PageSite; story: Story }) {
  const calendar = storyCalendar(site, story);
  if (calendar === null) return null;
  return (
    <p className="mt-4 font-sans text-note text-soft print:hidden">
      <a href={dataUrl(calendar)} download={`${story.slug}.ics`}>
        {wordsOf(site.language).site.addToCalendar}
      </a>
    </p>
  );
}

import { wordsOf } from '@/lib/languages/words/words-of';
import { ComingSection } from '@/components/coming/coming-section';
import { DisputedSection } from '@/components/editions/disputed-section';
import { EditionEnd } from '@/components/editions/edition-end';
import { EditionNav } from '@/components/editions/edition-nav';
import { EditionStories } from '@/components/editions/edition-stories';
import { href, paths } from '@/lib/site/addresses';
import type { EditionView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';
import { dayWords, weekdayName } from '@/lib/wording/dates/day-words';

/** What one day brought, as it stood on that day. */
export function EditionPage({
  site,
  view: { day, older, entries, line, disputes, coming },
}: {
  site: PageSite;
  view: EditionView;
}) {
  const words = wordsOf(site.language);
  return (
    <>
      <header className="pt-7 pb-5 sm:pt-10">
        <p className="label">
          <a href={href(site, paths.editions)}>{words.site.editions}</a>
        </p>
        <h1 className="mt-1 text-item font-semibold tracking-tight">
          <time dateTime={day}>{dayWords(day, site.language)}</time>
        </h1>
      </header>
      <div className="grid grid-cols-1 gap-x-20 gap-y-10 border-t border-hair pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
        <div>
          <h2 className="unseen">{words.site.stories}</h2>
          <EditionStories site={site} entries={entries} />
          <EditionEnd site={site} weekday={weekdayName(day, site.language)} line={line} />
          <EditionNav site={site} day={day} older={older} />
        </div>
        <aside className="grid content-start gap-8">
          <DisputedSection site={site} title={words.lists.editions.disputed} disputes={disputes} />
          <ComingSection site={site} dates={coming} />
        </aside>
      </div>
    </>
  );
}

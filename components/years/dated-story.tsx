import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { languageOf } from '@/lib/languages/table/languages';
import { DatedClause } from '@/components/timeline/dated-clause';
import { DateInWords } from '@/components/ui/date-in-words';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';

/** A date in words, what its article says of it, and the article. */
export function DatedStory({
  site,
  dated: { date, clause, subject, story },
}: {
  site: PageSite;
  dated: PlacedDate;
}) {
  const words = dateWords(date, site.language) ?? date.quote.text;
  const notes = dateNotes(date, story.published, site.language);
  const [open, close] = languageOf(story.lang).quotes;
  const path = href(site, paths.story(story.slug));
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hair py-3.5 first:border-0 first:pt-0.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="font-sans text-ui font-semibold sm:pt-0.5">
        <a
          href={`${path}#${date.anchor}`}
          className="quiet"
          aria-label={`${words}: ${clause.text}`}
        >
          <DateInWords date={date} language={site.language} />
        </a>{' '}
        {notes.length > 0 && (
          <small className="block text-note font-normal text-soft">{notes.join(' · ')}</small>
        )}
      </p>
      <div {...languageAttributes(story.lang)} className="max-w-160">
        <p className="leading-row">
          {open}
          <DatedClause
            clause={clause}
            dates={[date.quote]}
            subject={subject}
            lang={story.lang}
            quoted
          />
          {close}
        </p>
        <p className="mt-0.5 font-sans text-ui">
          <a
            href={`${path}#${date.sentence}`}
            aria-label={`${story.headline.text}: ${clause.text}`}
          >
            {story.headline.text}
          </a>
        </p>
      </div>
    </li>
  );
}

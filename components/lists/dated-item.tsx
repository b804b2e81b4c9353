import { DatedClause } from '@/components/timeline/dated-clause';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { languageOf } from '@/lib/languages/table/languages';
import type { ReactNode } from 'react';
import { DateInWords } from '@/components/ui/date-in-words';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { ToldDate } from '@/lib/site/coming/told-dates';
import { comingNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';

/** A date, the clause of the text that carries it, and who says so. */
export function DatedItem({
  site,
  dated: { date, clause, subject, story, teller },
  children,
}: {
  site: Pick<Site, 'base' | 'language'>;
  dated: ToldDate;
  /** What more is known of it. */
  children?: ReactNode;
}) {
  const words = dateWords(date, site.language) ?? date.quote.text;
  const notes = comingNotes(date, story.published, site.language);
  const [open, close] = languageOf(story.lang).quotes;
  const path = href(site, paths.story(story.slug));
  return (
    <li className="break-inside-avoid border-t border-hair py-3">
      <p className="font-sans text-ui font-semibold">
        <a
          href={`${path}#${date.anchor}`}
          className="quiet"
          aria-label={`${words}: ${clause.text}`}
        >
          <DateInWords date={date} language={site.language} />
        </a>
        {notes.length > 0 && (
          <small className="ms-1.5 text-note font-normal text-soft">{notes.join(' · ')}</small>
        )}
      </p>
      <p {...languageAttributes(story.lang)} className="mt-0.5 max-w-160 leading-row">
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
      <p className="mt-0.5 note">
        {teller && <b className="font-semibold">{teller.name}</b>}
        {teller && ' · '}
        <a
          {...languageAttributes(story.lang)}
          href={`${path}#${date.sentence}`}
          aria-label={`${story.headline.text}: ${clause.text}`}
        >
          {story.headline.text}
        </a>
      </p>
      {children}
    </li>
  );
}

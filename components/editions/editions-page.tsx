import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { wordsOf } from '@/lib/languages/words/words-of';
import { pointParts } from '@/lib/calendar/point-parts';
import { PageHeading } from '@/components/ui/page-heading';
import { href, paths } from '@/lib/site/addresses';
import type { EditionsView } from '@/lib/pages/views';
import { monthTitle } from '@/lib/site/lists/months-of';
import type { PageSite } from '@/lib/site/site';
import { weekdayName } from '@/lib/wording/dates/day-words';

/** The editions of one year, a link a day with the headline that led it; the other years stand above them. */
export function EditionsPage({
  site,
  view: { year, years, months },
}: {
  site: PageSite;
  view: EditionsView;
}) {
  const words = wordsOf(site.language);
  const { editions } = words.lists;
  return (
    <>
      <PageHeading title={year ? fill(editions.of, { year }) : words.site.editions}>
        {year ? editions.description : editions.none}
      </PageHeading>
      {years.length > 1 && (
        <nav aria-label={words.site.years} className="mt-4 print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 font-sans text-ui">
            {years.map((other) => (
              <li key={other}>
                <a
                  href={href(site, paths.editionsYear(other))}
                  aria-current={other === year ? 'page' : undefined}
                  className="border-b border-hair py-1 no-underline hover:border-accent aria-[current]:border-b-2 aria-[current]:border-accent aria-[current]:font-semibold"
                >
                  {other}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="mt-6">
        {months.map(({ month, days }) => (
          <section
            key={month}
            className="grid gap-x-6 gap-y-2 border-t-2 border-rule pt-4 pb-8 lg:grid-cols-[11.5rem_minmax(0,1fr)]"
          >
            <h2 className="text-item font-semibold tracking-tight">
              {monthTitle(month, site.language)}
            </h2>
            <ol>
              {days.map(({ day, stories, lead }) => (
                <li
                  key={day}
                  className="flex items-baseline justify-between gap-4 border-b border-hair py-2"
                >
                  <a
                    href={href(site, paths.edition(day))}
                    className="grid flex-1 gap-x-6 leading-snug quiet sm:grid-cols-[8.5rem_minmax(0,1fr)]"
                  >
                    <span className="font-sans text-ui font-semibold">
                      <time dateTime={day}>
                        {weekdayName(day, site.language)} {pointParts(day).day}
                      </time>
                    </span>{' '}
                    {lead.map(({ id, lang, headline }) => (
                      <span key={id} {...languageAttributes(lang)}>
                        {headline.text}
                      </span>
                    ))}
                  </a>
                  <span className="font-sans text-note whitespace-nowrap text-soft">
                    {counted(site.language, 'story', stories)}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { PageHeading } from '@/components/ui/page-heading';
import { href, paths } from '@/lib/site/addresses';
import { archiveYears, monthTitle } from '@/lib/site/lists/months-of';
import type { PageSite } from '@/lib/site/site';

/** Every month of publication, by year. */
export function ArchivePage({
  site,
  stories,
  months,
}: {
  site: PageSite;
  stories: number;
  months: readonly { month: string; stories: number }[];
}) {
  const { language } = site;
  const words = wordsOf(language);
  return (
    <>
      <PageHeading title={words.site.archive}>
        {fill(words.lists.archive.heading, { stories: counted(language, 'story', stories) })}
      </PageHeading>
      <div className="mt-6">
        {archiveYears(months).map(({ year, held }) => (
          <section
            key={year}
            className="grid gap-x-6 gap-y-2 border-t-2 border-rule pt-4 pb-8 lg:grid-cols-[11.5rem_minmax(0,1fr)]"
          >
            <h2 className="text-item font-semibold tracking-tight">
              {year ?? words.dates.undated}
            </h2>
            <ul className="grid gap-x-10 sm:grid-cols-2">
              {held.map(({ month, stories: some }) => (
                <li
                  key={month}
                  className="flex items-baseline justify-between gap-4 border-b border-hair py-2"
                >
                  <a href={href(site, paths.month(month))} className="quiet">
                    {monthTitle(month, language)}
                  </a>
                  <span className="font-sans text-note whitespace-nowrap text-soft">
                    {counted(language, 'story', some)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

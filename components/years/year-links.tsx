import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** The years that have dates, each a page. */
export function YearLinks({
  site,
  years,
  current,
}: {
  site: PageSite;
  years: readonly string[];
  current: string;
}) {
  return (
    <nav aria-label={wordsOf(site.language).site.years} className="mt-4 print:hidden">
      <ul className="grid grid-cols-[repeat(auto-fill,2.75rem)] gap-x-2 gap-y-1 font-sans text-ui">
        {years.map((year) => (
          <li key={year}>
            <a
              href={href(site, paths.year(year))}
              aria-current={year === current ? 'page' : undefined}
              className="border-b border-hair py-1 no-underline hover:border-accent aria-[current]:border-b-2 aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

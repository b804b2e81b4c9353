import { href, pagePath, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { MonthStrip as Strip, StripMonth } from '@/lib/site/timeline/month-strip';
import { count } from '@/lib/wording/count';

/** Height of the tallest bar. */
const tallest = 48;

/** A year at a glance: each month as a bar that leads to its dates, and its largest stories. */
export function MonthStrip({
  site,
  year,
  strip: { months, largest },
  today,
}: {
  site: PageSite;
  year: string;
  strip: Strip;
  /** The month of the build, 1 to 12; null in another year. */
  today: number | null;
}) {
  const most = Math.max(1, ...months.map(({ dates }) => dates));
  const address = (page: number, month: number) =>
    `${href(site, pagePath(paths.year(year), page))}#month-${month}`;
  return (
    <nav aria-label={`Months of ${year}`} className="mt-6 mb-8">
      <ol className="grid grid-cols-6 gap-x-1 gap-y-4 sm:grid-cols-12">
        {months.map((month) => (
          <li
            key={month.month}
            className={
              month.month === today
                ? 'border-b-2 border-accent font-sans text-label'
                : 'border-b border-hair font-sans text-label'
            }
          >
            {month.page === null ? (
              <Bar month={month} most={most} />
            ) : (
              <a
                href={address(month.page, month.month)}
                className="block no-underline hover:bg-wash"
              >
                <Bar month={month} most={most} />
              </a>
            )}
          </li>
        ))}
      </ol>
      {largest.length > 0 && (
        <ul className="mt-4 grid gap-x-10 sm:grid-cols-2">
          {largest.map(({ month, dates, story }) => (
            <li key={month} className="border-t border-hair py-2 leading-snug">
              <span className="mr-2 font-sans text-note text-soft">
                {months[month - 1]?.name}, {count(dates, 'date')}
              </span>{' '}
              <a
                lang={story.lang}
                href={href(site, paths.story(story.slug))}
                className="inline-block min-h-6 no-underline hover:underline"
              >
                {story.headline.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Bar({ month: { name, dates }, most }: { month: StripMonth; most: number }) {
  const height = Math.round((dates / most) * tallest);
  return (
    <>
      <svg
        viewBox={`0 0 10 ${tallest}`}
        preserveAspectRatio="none"
        height={tallest}
        aria-hidden="true"
        className="block w-full"
      >
        <rect x="1" y={tallest - height} width="8" height={height} className="fill-soft" />
      </svg>
      <span className="block px-0.5 pt-1.5 text-soft">
        <abbr title={name} className="no-underline">
          {name.slice(0, 3)}
        </abbr>
      </span>{' '}
      <b className="block px-0.5 pb-1.5 font-semibold">
        {dates === 0 ? '–' : dates}
        <span className="sr-only"> {dates === 1 ? 'date' : 'dates'}</span>
      </b>
    </>
  );
}

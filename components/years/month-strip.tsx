import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { numberWords } from '@/lib/languages/format/number-words';
import { monthName } from '@/lib/wording/dates/calendar-point';
import { href, pagePath, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { MonthStrip as Strip, StripMonth } from '@/lib/site/timeline/month-strip';

/** Heights of the tallest bar, and of the lowest of a month with dates. */
const tallest = 48;
const lowest = 3;

/**
 * A year at a glance: each month as a bar that leads to its dates, and its largest stories. What is
 * to come stands first, with broken lines, as in the list below.
 */
export function MonthStrip({
  site,
  year,
  strip: { months, largest, longer },
  today,
}: {
  site: PageSite;
  year: string;
  strip: Strip;
  /** The month of the build, 1 to 12; 0 in a year to come, null in one that is over. */
  today: number | null;
}) {
  const { language } = site;
  const coming = months.filter(({ month }) => today !== null && month >= today);
  const past = months.filter((month) => !coming.includes(month));
  const most = Math.max(1, ...months.map(({ dates }) => dates));
  const address = (page: number, month: number) =>
    `${href(site, pagePath(paths.year(year), page))}#month-${month}`;
  return (
    <nav aria-label={fill(wordsOf(language).lists.timeline.months, { year })} className="mt-6 mb-8">
      <ol className="grid grid-cols-6 gap-x-1 gap-y-4 sm:grid-cols-12">
        {[...coming, ...past].map((month) => (
          <li
            key={month.month}
            className={
              month.month === today
                ? 'border-b-2 border-accent font-sans text-label'
                : coming.length > 0 && month === past[0]
                  ? 'border-b border-s border-b-hair border-s-rule ps-1 font-sans text-label'
                  : 'border-b border-hair font-sans text-label'
            }
          >
            {month.page === null ? (
              <Bar language={language} month={month} most={most} due={coming.includes(month)} />
            ) : (
              <a
                href={address(month.page, month.month)}
                className="block no-underline hover:bg-wash"
              >
                <Bar language={language} month={month} most={most} due={coming.includes(month)} />
              </a>
            )}
          </li>
        ))}
      </ol>
      {longer > 0 && (
        <p className="mt-3 note">
          {fill(wordsOf(language).lists.timeline.longer, {
            dates: counted(language, 'date', longer),
          })}
        </p>
      )}
      {largest.length > 0 && (
        <ul className="mt-4 grid gap-x-10 sm:grid-cols-2">
          {largest.map(({ month, dates, story }) => (
            <li key={month} className="border-t border-hair py-2 leading-snug">
              <span className="block note">
                {fill(wordsOf(language).lists.timeline.monthDates, {
                  month: monthName(month, language),
                  dates: counted(language, 'date', dates),
                })}
              </span>{' '}
              <a
                {...languageAttributes(story.lang)}
                href={href(site, paths.story(story.slug))}
                className="tap quiet"
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

function Bar({
  language,
  month: { month, dates },
  most,
  due,
}: {
  language: InterfaceLanguage;
  month: StripMonth;
  most: number;
  /** Whether it is still to come, or the month of the build. */
  due: boolean;
}) {
  // A month with a single date among hundreds still has a bar.
  const height = dates === 0 ? 0 : Math.max(lowest, Math.round((dates / most) * tallest));
  return (
    <>
      <svg
        viewBox={`0 0 10 ${tallest}`}
        preserveAspectRatio="none"
        height={tallest}
        aria-hidden="true"
        className="block w-full"
      >
        <rect
          x="1"
          y={tallest - height + (due ? 1 : 0)}
          width="8"
          height={Math.max(0, height - (due ? 1 : 0))}
          strokeDasharray={due ? '3 2' : undefined}
          vectorEffect="non-scaling-stroke"
          className={due ? 'fill-wash stroke-ink' : 'fill-soft'}
        />
      </svg>
      <span className="block pt-1.5 whitespace-nowrap text-soft">
        <abbr title={monthName(month, language)} className="no-underline">
          {monthName(month, language, true)}
        </abbr>
      </span>{' '}
      <b className="block pb-1.5 font-semibold">
        <span aria-hidden="true">{dates === 0 ? '–' : numberWords(language, dates)}</span>{' '}
        <span className="unseen">{counted(language, 'date', dates)}</span>
      </b>
    </>
  );
}

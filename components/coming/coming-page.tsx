import { ComingGroups } from '@/components/coming/coming-groups';
import { DueItem } from '@/components/coming/due-item';
import { DatedItem } from '@/components/lists/dated-item';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { ComingView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** All that is to come, soonest first, and below it what was due and has passed. */
export function ComingPage({
  site,
  view: { day, calendar, coming, now, due },
}: {
  site: PageSite;
  view: ComingView;
}) {
  const empty = now.length === 0 && Object.values(coming).every((held) => held.length === 0);
  return (
    <>
      <PageHeading title="Coming up">
        {empty
          ? 'No story here names a day that is still to come.'
          : `What the articles say will come after ${pointWords(day)}, and who says so.`}
        {calendar && (
          <>
            {' '}
            <a href={href(site, paths.comingCalendar)}>Add to a calendar</a>.
          </>
        )}
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(paths.coming))}>Follow the feed</a>.
          </>
        )}
      </PageHeading>
      <div className="mt-6 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="next">
          <SectionHeading id="next">What is next</SectionHeading>
          {now.length > 0 && (
            <div className="mt-3.5">
              <h3 className="font-sans text-label font-semibold uppercase tracking-label text-soft">
                Under way
              </h3>
              <ol className="mt-1.5">
                {now.map((dated) => (
                  <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
                ))}
              </ol>
            </div>
          )}
          <ComingGroups site={site} dates={coming} />

          <p className="mt-2 font-sans text-note">
            Every date, near or far, is in the <a href={href(site, paths.timeline)}>timeline</a>.
          </p>
        </section>
        <section aria-labelledby="due">
          <SectionHeading id="due">Did it happen?</SectionHeading>
          <p className="mt-1 font-sans text-ui text-soft">
            {due.length === 0
              ? 'Nothing that was due has come round yet.'
              : 'What was due by now, beside what later stories say of it. This site does not judge.'}
          </p>
          <ol className="mt-3.5">
            {due.map((one) => (
              <DueItem key={one.due.story.id + one.due.date.anchor} site={site} due={one} />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

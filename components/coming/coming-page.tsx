import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { ComingGroups } from '@/components/coming/coming-groups';
import { FoldedList } from '@/components/coming/folded-list';
import { DueItem } from '@/components/coming/due-item';
import { DatedItem } from '@/components/lists/dated-item';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { ComingView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** All that is to come, soonest first, and below it what was due and has passed. */
export function ComingPage({
  site,
  view: { day, calendar, coming, now, due },
}: {
  site: PageSite;
  view: ComingView;
}) {
  const words = wordsOf(site.language);
  const { coming: told } = words.lists;
  const empty = now.length === 0 && Object.values(coming).every((held) => held.length === 0);
  return (
    <>
      <PageHeading title={words.site.coming}>
        {empty ? (
          told.none
        ) : (
          <Filled
            text={told.heading}
            parts={{ day: <Day point={day} language={site.language} /> }}
          />
        )}
        {calendar && (
          <>
            {' '}
            <a href={href(site, paths.comingCalendar)}>{words.site.addToCalendar}</a>.
          </>
        )}
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(paths.coming))}>{words.site.followByFeed}</a>.
          </>
        )}
      </PageHeading>
      <div className="mt-6 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="next">
          <SectionHeading id="next">{told.next}</SectionHeading>
          {now.length > 0 && (
            <div className="pt-3.5">
              <h3 className="label">{told.now}</h3>
              <ol className="mt-1.5">
                {now.map((dated) => (
                  <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
                ))}
              </ol>
            </div>
          )}
          <ComingGroups site={site} dates={coming} />

          <p className="mt-2 font-sans text-note">
            <Filled
              text={told.further}
              parts={{ timeline: <a href={href(site, paths.timeline)}>{told.timeline}</a> }}
            />
          </p>
        </section>
        <section aria-labelledby="due">
          <SectionHeading id="due">{told.due}</SectionHeading>
          <p className="mt-1 mb-3 detail">{due.length === 0 ? told.nothingDue : told.dueNote}</p>
          <FoldedList
            language={site.language}
            items={due.map((one) => (
              <DueItem key={one.due.story.id + one.due.date.anchor} site={site} due={one} />
            ))}
          />
        </section>
      </div>
    </>
  );
}

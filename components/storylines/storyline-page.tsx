import { DisputedSection } from '@/components/editions/disputed-section';
import { DatedItem } from '@/components/lists/dated-item';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { DaySection } from '@/components/briefing/day-section';
import { FateItem } from '@/components/storylines/fate-item';
import { RuleNote } from '@/components/storylines/rule-note';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import type { PageSite } from '@/lib/site/site';
import type { StorylineView } from '@/lib/pages/views';

/** All of a storyline: how its claims fared, who speaks, what is disputed, its dates, its stories. */
export function StorylinePage({
  site,
  view: { line, entries, dates, of, speakers, fates, disputes },
}: {
  site: PageSite;
  view: StorylineView;
}) {
  const list = paths.storyline(line.slug);
  return (
    <>
      <PageHeading label={<a href={href(site, paths.storylines)}>Storylines</a>} title={line.name}>
        {line.words}. {line.named ? 'Named by an editor.' : 'Put together by rule.'}
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(list))}>Follow by feed</a>
          </>
        )}
      </PageHeading>
      <div className="mt-8 grid grid-cols-1 gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]">
        <div className="grid grid-cols-1 content-start gap-10">
          {fates.length > 0 && (
            <section aria-labelledby="fates">
              <SectionHeading id="fates">How claims fared</SectionHeading>
              <p className="mt-1 font-sans text-ui text-soft">
                What later claims on the same point say. This site judges nothing.
              </p>
              <ol className="mt-1">
                {fates.map((fate) => (
                  <FateItem
                    key={fate.claim.story.id + fate.claim.claim.anchor}
                    site={site}
                    fate={fate}
                  />
                ))}
              </ol>
            </section>
          )}
          <section aria-labelledby="stories">
            <SectionHeading id="stories">The stories, newest first</SectionHeading>
            <div className="mt-4">
              {byDay(entries).map((group) => (
                <DaySection key={group.day} site={site} group={group} leads={false} />
              ))}
            </div>
          </section>
        </div>
        <div className="grid grid-cols-1 content-start gap-8">
          <DisputedSection site={site} title="What is disputed" disputes={disputes} />
          <SpeakerFigures site={site} speakers={speakers} />
        </div>
      </div>
      {dates.length > 0 && (
        <section aria-labelledby="dates" className="mt-10">
          <SectionHeading id="dates">Timeline</SectionHeading>
          {of > dates.length && (
            <p className="mt-1 font-sans text-note text-soft">
              The last {dates.length} of {of} dates.
            </p>
          )}
          <ol className="mt-1 gap-x-10 lg:columns-3">
            {dates.map((dated) => (
              <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
            ))}
          </ol>
        </section>
      )}
      {!line.named && <RuleNote />}
    </>
  );
}

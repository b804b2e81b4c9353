import { DisputedSection } from '@/components/editions/disputed-section';
import { DatedItem } from '@/components/lists/dated-item';
import { SpeakerCounts } from '@/components/lists/speaker-counts';
import { DaySection } from '@/components/briefing/day-section';
import { FateItem } from '@/components/storylines/fate-item';
import { RuleNote } from '@/components/storylines/rule-note';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import type { Site } from '@/lib/site/site';
import type { LineFacts } from '@/lib/site/storylines/line-facts';
import { lineWords } from '@/lib/site/storylines/line-words';
import type { Storyline } from '@/lib/site/storylines/storyline';

/** As much of each part as keeps the page light. */
const most = { dates: 40, speakers: 12, fates: 20, disputes: 8 } as const;

/** All of a storyline: how its claims fared, who speaks, what is disputed, its dates, its stories. */
export function StorylinePage({
  site,
  line,
  facts,
}: {
  site: Site;
  line: Storyline;
  facts: LineFacts;
}) {
  const { dates, speakers, fates, disputes } = facts;
  const list = paths.storyline(line.slug);
  return (
    <>
      <PageHeading label={<a href={href(site, paths.storylines)}>Storylines</a>} title={line.name}>
        {lineWords(line)}. {line.named ? 'Named by an editor.' : 'Put together by rule.'}
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
                {fates.slice(0, most.fates).map((fate) => (
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
              {byDay(line.entries).map((group) => (
                <DaySection key={group.day} site={site} group={group} leads={false} />
              ))}
            </div>
          </section>
        </div>
        <div className="grid grid-cols-1 content-start gap-8">
          <DisputedSection
            site={site}
            title="What is disputed"
            disputes={disputes.slice(0, most.disputes)}
          />
          {speakers.length > 0 && (
            <section aria-labelledby="speaks">
              <SectionHeading id="speaks">Who speaks</SectionHeading>
              <SpeakerCounts site={site} speakers={speakers.slice(0, most.speakers)} />
            </section>
          )}
          {dates.length > 0 && (
            <section aria-labelledby="dates">
              <SectionHeading id="dates">Timeline</SectionHeading>
              {dates.length > most.dates && (
                <p className="mt-1 font-sans text-note text-soft">
                  The last {most.dates} of {dates.length} dates.
                </p>
              )}
              <ol className="mt-1">
                {dates.slice(-most.dates).map((dated) => (
                  <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
      {!line.named && <RuleNote />}
    </>
  );
}

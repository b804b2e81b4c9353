import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { DisputedSection } from '@/components/editions/disputed-section';
import { DatedItem } from '@/components/lists/dated-item';
import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { LineStory } from '@/components/storylines/line-story';
import { FateItem } from '@/components/storylines/fate-item';
import { RuleNote } from '@/components/storylines/rule-note';
import { Balanced } from '@/components/ui/balanced';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
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
  const words = wordsOf(site.language);
  const { storylines: told } = words.lists;
  const list = paths.storyline(line.slug);
  return (
    <>
      <PageHeading
        label={<a href={href(site, paths.storylines)}>{words.site.storylines}</a>}
        title={line.name}
      >
        {line.words}. {line.named ? told.named : told.byRule}
        {site.url !== null && (
          <>
            {' '}
            <a href={href(site, paths.rss(list))}>{words.site.followByFeed}</a>.
          </>
        )}
      </PageHeading>
      <Balanced>
        {fates.length > 0 && (
          <section aria-labelledby="fates">
            <SectionHeading id="fates">{told.fates}</SectionHeading>
            <p className="mt-1 mb-3 detail">{told.fatesNote}</p>
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
        <DisputedSection site={site} title={told.disputed} disputes={disputes} />
        <SpeakerFigures site={site} speakers={speakers} />
      </Balanced>
      <section aria-labelledby="stories" className="mt-8">
        <SectionHeading id="stories">{told.stories}</SectionHeading>
        <ol className="mt-3 gap-x-10 sm:columns-2 lg:columns-3">
          {entries.map(({ story }) => (
            <LineStory key={story.id} site={site} story={story} />
          ))}
        </ol>
      </section>
      {dates.length > 0 && (
        <section aria-labelledby="dates" className="mt-8">
          <SectionHeading id="dates">{words.site.timeline}</SectionHeading>
          {of > dates.length && (
            <p className="mt-1 note">{fill(told.lastDates, { some: dates.length, of })}</p>
          )}
          <ol className="mt-3 gap-x-10 sm:columns-2 lg:columns-3">
            {dates.map((dated) => (
              <DatedItem key={dated.story.id + dated.date.anchor} site={site} dated={dated} />
            ))}
          </ol>
        </section>
      )}
      {!line.named && <RuleNote language={site.language} />}
    </>
  );
}

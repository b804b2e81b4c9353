import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { SectionHeading } from '@/components/ui/section-heading';
import { KindCounts } from '@/components/who/kind-counts';
import { StatementItem } from '@/components/who/statement-item';
import { href, paths } from '@/lib/site/addresses';
import type { SpeakerView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** All that a speaker is reported to have said, and what others say of it. */
export function SpeakerPage({ site, page }: { site: PageSite; page: SpeakerView }) {
  const { speaker, statements, about } = page;
  const words = wordsOf(site.language);
  const alone = about.length === 0;
  return (
    <>
      <PageHeading
        label={<a href={href(site, paths.who)}>{words.site.who}</a>}
        title={speaker.name}
      >
        {speaker.line}
      </PageHeading>
      <KindCounts site={site} speaker={speaker} />
      <div
        className={
          alone
            ? 'mt-8 max-w-168'
            : 'mt-8 grid grid-cols-1 gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,21rem)]'
        }
      >
        <section aria-labelledby="says">
          <SectionHeading id="says">
            {fill(words.lists.who.says, { name: speaker.name })}
          </SectionHeading>
          <ol className="mt-1">
            {statements.map((statement) => (
              <StatementItem
                key={statement.story.id + statement.claim.anchor}
                site={site}
                statement={statement}
              />
            ))}
          </ol>
          <Pager site={site} list={paths.speaker(speaker.slug)} page={page} />
        </section>
        {!alone && (
          <section
            aria-labelledby="about"
            className="lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:pb-2 lg:[scrollbar-width:thin]"
          >
            <SectionHeading id="about">
              {fill(words.lists.who.about, { name: speaker.name })}
            </SectionHeading>
            <ol className="mt-1">
              {about.map((statement) => (
                <StatementItem
                  key={statement.story.id + statement.claim.anchor}
                  site={site}
                  statement={statement}
                  named
                />
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}

import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { ComingGroups } from '@/components/coming/coming-groups';
import { DisputedSection } from '@/components/editions/disputed-section';
import { Balanced } from '@/components/ui/balanced';
import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { SectionHeading } from '@/components/ui/section-heading';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { DossierView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** Who speaks on a topic, what is disputed and what is next, side by side. */
export function TopicDossier({
  site,
  dossier: { speakers, disputes, next, asOf },
}: {
  site: PageSite;
  dossier: DossierView;
}) {
  const { topics, storylines } = wordsOf(site.language).lists;
  const ahead = Object.values(next).some((held) => held.length > 0);
  return (
    <Balanced>
      <SpeakerFigures site={site} speakers={speakers} />
      <DisputedSection site={site} title={storylines.disputed} disputes={disputes} />
      {ahead && asOf && (
        <section aria-labelledby="next">
          <SectionHeading id="next">{topics.next}</SectionHeading>
          <p className="mt-1 detail">
            <Filled
              text={topics.asOf}
              parts={{ day: <Day point={asOf} language={site.language} /> }}
            />
          </p>
          <div className="-mb-4">
            <ComingGroups site={site} dates={next} />
          </div>
        </section>
      )}
    </Balanced>
  );
}

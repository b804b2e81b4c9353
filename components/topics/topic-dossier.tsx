import { SpeakerFigures } from '@/components/briefing/speaker-figures';
import { ComingGroups } from '@/components/coming/coming-groups';
import { DisputedSection } from '@/components/editions/disputed-section';
import { Balanced } from '@/components/ui/balanced';
import { SectionHeading } from '@/components/ui/section-heading';
import type { DossierView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** Who speaks on a topic, what is disputed and what is next, side by side. */
export function TopicDossier({
  site,
  dossier: { speakers, disputes, next, asOf },
}: {
  site: PageSite;
  dossier: DossierView;
}) {
  const ahead = Object.values(next).some((held) => held.length > 0);
  return (
    <Balanced>
      <SpeakerFigures site={site} speakers={speakers} />
      <DisputedSection site={site} title="What is disputed" disputes={disputes} />
      {ahead && asOf && (
        <section aria-labelledby="next">
          <SectionHeading id="next">What is next</SectionHeading>
          <p className="mt-1 font-sans text-ui text-soft">
            As seen from the latest story, {pointWords(asOf)}.
          </p>
          <ComingGroups site={site} dates={next} />
        </section>
      )}
    </Balanced>
  );
}

import { ToldClaim } from '@/components/lists/told-claim';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Site } from '@/lib/site/site';
import type { LinkedDispute } from '@/lib/site/storylines/fates/site-disputes';

/** Who says what, and who denies it, in pairs; nothing where nothing is disputed. */
export function DisputedSection({
  site,
  title,
  disputes,
}: {
  site: Pick<Site, 'base' | 'language'>;
  title: string;
  disputes: readonly LinkedDispute[];
}) {
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputed">
      <SectionHeading id="disputed">{title}</SectionHeading>
      <ul className="pairs mt-3">
        {disputes.map(({ claim, denial }) => (
          <li
            key={denial.story.id + denial.claim.anchor}
            className="grid gap-2 border-t border-hair py-3.5"
          >
            <ToldClaim site={site} statement={claim} />
            <ToldClaim site={site} statement={denial} />
          </li>
        ))}
      </ul>
    </section>
  );
}

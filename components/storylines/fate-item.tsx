import { ToldClaim } from '@/components/lists/told-claim';
import { dayOf } from '@/lib/calendar/moment';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { LinkedFate } from '@/lib/site/storylines/fates/fate';
import type { LinkedStatement } from '@/lib/site/speakers/statements/linked-statement';
import type { ClaimKind } from '@/lib/story/claim-reading';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** What was done with a claim when it was made. */
const made: Readonly<Partial<Record<ClaimKind, string>>> = {
  accuses: 'alleged',
  alleges: 'alleged',
  predicts: 'predicted',
};

/** A claim, and step by step with its days what later claims on the same point did to it. */
export function FateItem({
  site,
  fate: { claim, answers },
}: {
  site: Pick<Site, 'base'>;
  fate: LinkedFate;
}) {
  const steps = [
    { word: made[claim.claim.kind] ?? 'said', by: claim },
    ...answers.map(({ answer, by }) => ({ word: answer, by })),
  ];
  return (
    <li className="border-t border-hair py-4 first:border-0">
      <ToldClaim site={site} statement={claim} />
      <ol className="mt-2 flex flex-wrap gap-x-2 gap-y-1 font-sans text-ui text-soft">
        {steps.map(({ word, by }, i) => (
          <li key={by.story.id + by.claim.anchor}>
            {i > 0 && <span aria-hidden="true">→ </span>}
            <a href={addressOf(site, by)}>
              <b className="font-semibold text-ink">{word}</b> by {by.claim.speaker.resolved}
              {by.story.published && `, ${pointWords(dayOf(by.story.published), true)}`}
            </a>
          </li>
        ))}
      </ol>
    </li>
  );
}

const addressOf = (site: Pick<Site, 'base'>, { story, claim }: LinkedStatement) =>
  `${href(site, paths.story(story.slug))}#${claim.anchor}`;

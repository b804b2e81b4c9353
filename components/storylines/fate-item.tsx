import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { ToldClaim } from '@/components/lists/told-claim';
import { dayOf } from '@/lib/calendar/moment';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { LinkedFate } from '@/lib/site/storylines/fates/fate';
import type { LinkedStatement } from '@/lib/site/speakers/statements/linked-statement';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** What was done with a claim when it was made. */
const made: Readonly<Partial<Record<ClaimKind, 'alleged' | 'predicted'>>> = {
  accuses: 'alleged',
  alleges: 'alleged',
  predicts: 'predicted',
};

/** A claim, and step by step with its days what later claims on the same point did to it. */
export function FateItem({
  site,
  fate: { claim, answers },
}: {
  site: Pick<Site, 'base' | 'language'>;
  fate: LinkedFate;
}) {
  const { steps: words } = wordsOf(site.language).claims;
  const steps = [
    { word: words[made[claim.claim.kind] ?? 'stated'], by: claim },
    ...answers.map(({ answer, by }) => ({ word: words[answer], by })),
  ];
  return (
    <li className="border-t border-hair py-4">
      <ToldClaim site={site} statement={claim} />
      <ol className="mt-2 flex flex-wrap gap-x-2 gap-y-1 detail">
        {steps.map(({ word, by }, i) => (
          <li key={by.story.id + by.claim.anchor} className="flex gap-x-1.5">
            {i > 0 && (
              <span aria-hidden="true" className="rtl:-scale-x-100">
                →
              </span>
            )}{' '}
            <a href={addressOf(site, by)}>
              <Filled
                text={words.said}
                parts={{
                  said: <b className="font-semibold text-ink">{word}</b>,
                  name: by.claim.speaker.resolved,
                }}
              />
              {by.story.published && (
                <>
                  {'\u00a0· '}
                  <span className="whitespace-nowrap">
                    <Day point={dayOf(by.story.published)} language={site.language} short />
                  </span>
                </>
              )}
            </a>
          </li>
        ))}
      </ol>
    </li>
  );
}

const addressOf = (site: Pick<Site, 'base' | 'language'>, { story, claim }: LinkedStatement) =>
  `${href(site, paths.story(story.slug))}#${claim.anchor}`;

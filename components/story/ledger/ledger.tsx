import { LedgerClaim } from '@/components/story/ledger/ledger-claim';
import { SpeakerName } from '@/components/story/ledger/speaker-name';
import { SectionHeading } from '@/components/ui/section-heading';
import { disputes } from '@/lib/claims/disputes/disputes';
import { paragraphNumbers } from '@/lib/site/paragraph-numbers';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';
import { count } from '@/lib/wording/count';

/** Who says what: every claim under the one who makes it. */
export function Ledger({ site, story }: { site: PageSite; story: Story }) {
  const numbers = paragraphNumbers(story);
  const disputed = disputes(story);
  return (
    <section aria-labelledby="who">
      <SectionHeading id="who">Who says what</SectionHeading>
      <p className="mt-1 font-sans text-ui text-soft">
        Every claim in the article’s own words, under the one who makes it. This site has checked
        none of them.
      </p>
      <dl className="mt-2">
        {claimsBySpeaker(story).map(({ name, claims }) => (
          <div
            key={name}
            className="grid gap-x-6 gap-y-2 border-t border-hair py-4 first:border-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <dt className="font-sans text-[0.96rem] font-semibold leading-snug wrap-anywhere">
              <SpeakerName site={site} name={name} />{' '}
              <small className="ml-2 font-normal text-note text-soft sm:ml-0 sm:block">
                {count(claims.length, 'claim')}
              </small>
            </dt>
            <dd>
              <ol className="grid gap-4">
                {claims.map((claim) => (
                  <LedgerClaim
                    key={claim.anchor}
                    story={story}
                    held={{
                      claim,
                      number: story.claims.indexOf(claim) + 1,
                      paragraph: numbers.get(claim.sentence) ?? 1,
                      disputes: disputed.filter(
                        (pair) => pair.claim === claim || pair.denial === claim,
                      ),
                    }}
                  />
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

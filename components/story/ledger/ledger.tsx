import { DisputeList } from '@/components/story/ledger/dispute-list';
import { SpeakerName } from '@/components/story/ledger/speaker-name';
import { LedgerClaim } from '@/components/story/ledger/ledger-claim';
import { SectionHeading } from '@/components/ui/section-heading';
import { paragraphNumbers } from '@/lib/site/paragraph-numbers';
import { claimsBySpeaker } from '@/lib/site/speakers/claims-by-speaker';
import type { Site } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';
import { count } from '@/lib/wording/count';

/** Who says what: every claim under the party that makes it. */
export function Ledger({ site, story }: { site: Site; story: Story }) {
  const numbers = paragraphNumbers(story);
  return (
    <section aria-labelledby="who">
      <SectionHeading id="who">Who says what</SectionHeading>
      <p className="mt-1 font-sans text-ui text-soft">
        Every claim in the article’s own words, under who makes it. None has been checked by this
        site.
      </p>
      <DisputeList story={story} />
      <dl className="mt-2">
        {claimsBySpeaker(story).map(({ name, claims }) => (
          <div
            key={name}
            className="grid gap-x-6 gap-y-2 border-t border-hair py-4 first:border-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <dt className="font-sans text-[0.96rem] font-semibold leading-snug">
              <SpeakerName site={site} name={name} />
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
                    claim={claim}
                    paragraph={numbers.get(claim.sentence) ?? 1}
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

import { counted } from '@/lib/languages/format/counted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { LedgerClaim } from '@/components/story/ledger/ledger-claim';
import { SpeakerName } from '@/components/story/ledger/speaker-name';
import { SectionHeading } from '@/components/ui/section-heading';
import { disputes } from '@/lib/claims/disputes/disputes';
import { paragraphNumbers } from '@/lib/site/paragraph-numbers';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** Who says what: every claim under the one who makes it. */
export function Ledger({ site, story }: { site: PageSite; story: Story }) {
  const words = wordsOf(site.language);
  const numbers = paragraphNumbers(story);
  const disputed = disputes(story);
  return (
    <section aria-labelledby="who">
      <SectionHeading id="who">{words.site.who}</SectionHeading>
      <p className="mt-1 detail">{words.story.whoSays}</p>
      <dl className="mt-2">
        {claimsBySpeaker(story).map(({ name, claims }) => (
          <div key={name} className="ledger-row">
            <dt>
              <SpeakerName site={site} name={name} />{' '}
              <small>{counted(site.language, 'claim', claims.length)}</small>
            </dt>
            <dd>
              <ol>
                {claims.map((claim) => (
                  <LedgerClaim
                    key={claim.anchor}
                    language={site.language}
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

import { CopyBox } from '@/components/cite/copy-box';
import { ClaimWords } from '@/components/ui/claim-words';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import { citation } from '@/lib/site/cite/citation';
import { inTheOriginal } from '@/lib/site/cite/in-the-original';
import type { PageSite } from '@/lib/site/site';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import type { Story } from '@/lib/story/story';

/** Each claim of a story to be cited, and where its words and dates stand at the publisher's. */
export function CitePage({ site, story }: { site: PageSite; story: Story }) {
  const path = href(site, paths.story(story.slug));
  const whole = citation(site, story);
  const publisher = story.source?.publisher ?? 'the publisher';
  const original = (anchor: string) => {
    const address = inTheOriginal(story, anchor);
    return (
      address !== null && (
        <p className="mt-1 font-sans text-note">
          <a href={address} rel="external">
            In the original, at {publisher}
          </a>
        </p>
      )
    );
  };
  return (
    <div className="max-w-208">
      <PageHeading label={<a href={path}>{story.headline.text}</a>} title="Cite">
        Click a box to select all of it. No script comes with it.
      </PageHeading>
      <section aria-labelledby="story" className="mt-8">
        <SectionHeading id="story">The story</SectionHeading>
        <CopyBox label="As text" text={whole.text} />
        <CopyBox label="As HTML" text={whole.html} />
      </section>
      {story.claims.length > 0 && (
        <section aria-labelledby="claims" className="mt-10">
          <SectionHeading id="claims">Each claim</SectionHeading>
          <ol>
            {story.claims.map((claim) => {
              const { text, html } = citation(site, story, claim);
              return (
                <li
                  key={claim.anchor}
                  id={claim.anchor}
                  className="border-t border-hair py-5 first:border-0"
                >
                  <p className="leading-[1.48]">
                    {claim.speaker.resolved !== null && (
                      <b className="mr-2 font-sans text-ui font-semibold">
                        {claim.speaker.resolved}
                      </b>
                    )}
                    <ClaimWords
                      lang={story.lang}
                      claim={claim}
                      words={rowWords(claimRow(story, claim))}
                      link={`${path}#${claim.anchor}`}
                    />
                  </p>
                  {original(claim.sentence)}
                  <CopyBox label="As text" text={text} />
                  <CopyBox label="As HTML" text={html} />
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {story.source?.url !== undefined && story.timeline.length > 0 && (
        <section aria-labelledby="dates" className="mt-10">
          <SectionHeading id="dates">Each date</SectionHeading>
          <ol>
            {timelineDates(story).map(({ date, clause }) => (
              <li key={date.anchor} className="border-t border-hair py-3 first:border-0">
                <p lang={story.lang} className="leading-[1.48]">
                  <a href={`${path}#${date.anchor}`}>{date.quote.text}</a>: “{clause.text}”
                </p>
                {original(date.sentence)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

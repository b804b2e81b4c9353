import { fill } from '@/lib/languages/format/fill';
import { quoted } from '@/lib/languages/format/quoted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { CopyBox } from '@/components/cite/copy-box';
import { CalendarLink } from '@/components/cite/calendar-link';
import { ClaimWords } from '@/components/ui/claim-words';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import { citation } from '@/lib/site/cite/citation';
import { inTheOriginal } from '@/lib/site/cite/in-the-original';
import type { PageSite } from '@/lib/site/site';
import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import type { Story } from '@/lib/story/story';

/** Each claim of a story to be cited, and where its words and dates stand at the publisher's. */
export function CitePage({ site, story }: { site: PageSite; story: Story }) {
  const { language } = site;
  const { citing } = wordsOf(language).story;
  const path = href(site, paths.story(story.slug));
  const whole = citation(site, story);
  const publisher = story.source?.publisher ?? citing.publisher;
  const dated = story.source?.url === undefined ? [] : timelineDates(story);
  const original = (anchor: string, of: string) => {
    const address = inTheOriginal(story, anchor);
    return (
      address !== null && (
        <p className="mt-1 font-sans text-note">
          <a
            href={address}
            rel="external"
            aria-label={`${fill(citing.original, { publisher })}: ${of}`}
          >
            {fill(citing.original, { publisher })}
          </a>
        </p>
      )
    );
  };
  return (
    <div className="max-w-168">
      <PageHeading title={wordsOf(language).story.cite}>
        <a href={path} {...languageAttributes(story.lang)} className="block">
          {story.headline.text}
        </a>{' '}
        {citing.note}
      </PageHeading>
      <section aria-labelledby="story" className="mt-8">
        <SectionHeading id="story">{citing.story}</SectionHeading>
        <CopyBox label={citing.asText} text={whole.text} />
        <CopyBox label={citing.asHtml} text={whole.html} />
      </section>
      {story.claims.length > 0 && (
        <section aria-labelledby="claims" className="mt-10">
          <SectionHeading id="claims">{citing.claims}</SectionHeading>
          <ol>
            {story.claims.map((claim) => {
              const { text, html } = citation(site, story, claim);
              return (
                <li
                  key={claim.anchor}
                  id={claim.anchor}
                  className="border-t border-hair py-5 first:border-0"
                >
                  <p className="leading-row">
                    {claim.speaker.resolved !== null && (
                      <b className="me-2 font-sans text-ui font-semibold">
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
                  {original(claim.sentence, rowWords(claimRow(story, claim)))}
                  <CopyBox label={citing.asText} text={text} />
                  <CopyBox label={citing.asHtml} text={html} />
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {(calendarEvents(story).length > 0 || dated.length > 0) && (
        <section aria-labelledby="dates" className="mt-10">
          <SectionHeading id="dates">{citing.dates}</SectionHeading>
          <CalendarLink site={site} story={story} />
          <ol>
            {dated.map(({ date, clause }) => (
              <li key={date.anchor} className="border-t border-hair py-3 first:border-0">
                <p {...languageAttributes(story.lang)} className="leading-row">
                  <a
                    href={`${path}#${date.anchor}`}
                    aria-label={`${date.quote.text}: ${clause.text}`}
                  >
                    {date.quote.text}
                  </a>
                  : {quoted(story.lang, clause.text)}
                </p>
                {original(date.sentence, `${date.quote.text}, ${clause.text}`)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

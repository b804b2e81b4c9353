import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { numberWords } from '@/lib/languages/format/number-words';
import type { ReactNode } from 'react';
import { SentimentScale } from '@/components/ui/sentiment-scale';
import { StoryFiles } from '@/components/story/head/story-files';
import { absolute, href, paths } from '@/lib/site/addresses';
import { claimsRead, datesRead } from '@/lib/site/facts-read';
import { shareLine } from '@/lib/site/share-line';
import type { PageSite } from '@/lib/site/site';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import type { Story } from '@/lib/story/story';
import { readingMinutes } from '@/lib/wording/reading-time';

/** Sentiment, dates, claims and reading time in one line, and the story's permalink. */
export function StoryFacts({ site, story }: { site: PageSite; story: Story }) {
  const { sentiment, timeline, claims, slug, text } = story;
  const speakers = claimsBySpeaker(story).filter(({ name }) => name !== null).length;
  const { language } = site;
  const { story: words } = wordsOf(language);
  const path = paths.story(slug);
  const address = absolute(site, path) ?? href(site, path);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 border-y border-hair py-1 font-sans text-ui">
      <ul className="flex flex-wrap items-center gap-x-6">
        {sentiment && (
          <Fact to="sentiment">
            <SentimentScale step={sentiment.step} />
            <b className="font-semibold">{sentiment.label}</b>
          </Fact>
        )}
        {datesRead(story) ? (
          <>
            {timeline.length > 0 && (
              <Fact to="timeline">{counted(language, 'date', timeline.length)}</Fact>
            )}
            {claims.length > 0 && (
              <Fact to="who">
                {speakers > 0
                  ? fill(words.claimsBy, {
                      claims: counted(language, 'claim', claims.length),
                      speakers: counted(language, 'speaker', speakers),
                    })
                  : counted(language, 'claim', claims.length)}
              </Fact>
            )}
            {!claimsRead(story) && <li className="fact">{words.claimsNotRead}</li>}
          </>
        ) : (
          <Fact to="timeline">{words.notRead}</Fact>
        )}
        <li className="fact">
          {fill(words.minutesToRead, {
            n: numberWords(language, readingMinutes(text, story.lang)),
          })}
        </li>
      </ul>{' '}
      <span
        className="flex w-full flex-wrap items-center gap-x-4 lg:ms-auto lg:w-auto print:hidden"
        data-share={shareLine(story, language)}
        data-word={words.copy.copy}
      >
        <a href={address} className="fact">
          {words.permalink}
        </a>{' '}
        <StoryFiles site={site} slug={slug} />
      </span>
    </div>
  );
}

function Fact({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <a href={`#${to}`} className="fact quiet flex items-center gap-2">
        {children}
      </a>
    </li>
  );
}

import { SentimentScale } from '@/components/ui/sentiment-scale';
import { StoryFiles } from '@/components/story/story-files';
import { absolute, href, paths } from '@/lib/site/addresses';
import { shareLine } from '@/lib/site/share-line';
import type { PageSite } from '@/lib/site/site';
import { claimsBySpeaker } from '@/lib/site/speakers/claims-by-speaker';
import type { Story } from '@/lib/story/story';
import { count } from '@/lib/wording/count';
import { readingMinutes } from '@/lib/wording/reading-time';

/** Sentiment, dates, claims and reading time in one line, and the story's permalink. */
export function StoryFacts({ site, story }: { site: PageSite; story: Story }) {
  const { sentiment, timeline, claims, slug, text } = story;
  const parties = claimsBySpeaker(story).filter(({ name }) => name !== null).length;
  const path = paths.story(slug);
  const address = absolute(site, path) ?? href(site, path);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-y border-hair py-2.5 font-sans text-ui">
      {sentiment && (
        <a
          href="#sentiment"
          className="flex items-center gap-2 font-semibold no-underline hover:underline"
        >
          <SentimentScale step={sentiment.step} />
          {sentiment.label}
        </a>
      )}
      <a href="#timeline" className="no-underline hover:underline">
        {count(timeline.length, 'date')}
      </a>
      {claims.length > 0 && (
        <a href="#who" className="no-underline hover:underline">
          {count(claims.length, 'claim')}
          {parties > 0 && ` by ${count(parties, 'party', 'parties')}`}
        </a>
      )}
      <span>{readingMinutes(text)} min read</span>
      <span
        className="flex w-full flex-wrap gap-x-4 sm:ml-auto sm:w-auto"
        data-share={shareLine(story)}
      >
        <a href={address} data-print="">
          Permalink
        </a>
        <StoryFiles site={site} slug={slug} />
      </span>
    </div>
  );
}

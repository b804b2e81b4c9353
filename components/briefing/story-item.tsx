import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SentimentScale } from '@/components/ui/sentiment-scale';
import { StoryStrip } from '@/components/briefing/story-strip';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** A story in the list: sentiment on the left, then headline and first sentence. */
export function StoryItem({ site, story }: { site: PageSite; story: StoryBrief }) {
  const { headline, sentiment, slug, opening, lang } = story;
  return (
    <article className="grid break-inside-avoid gap-x-6 gap-y-1 border-t border-hair py-4 first:border-0 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="flex items-center gap-2 font-sans text-ui sm:block sm:pt-1">
        {sentiment ? (
          <>
            <SentimentScale step={sentiment.step} />
            <span className="mt-1 sm:block">{sentiment.label}</span>
          </>
        ) : (
          <span className="text-soft">{wordsOf(site.language).story.noLabel}</span>
        )}
      </p>
      <div>
        <h3
          {...languageAttributes(lang)}
          className="text-item font-semibold tracking-tight text-balance"
        >
          <a href={href(site, paths.story(slug))} className="no-underline hover:text-accent">
            {headline.text}
          </a>
        </h3>
        <p {...languageAttributes(lang)} className="mt-1 leading-row text-soft">
          {opening}
        </p>
        <p className="facts-line mt-2 detail">
          <StoryStrip language={site.language} story={story} />
        </p>
      </div>
    </article>
  );
}

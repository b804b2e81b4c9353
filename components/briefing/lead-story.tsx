import { languageAttributes } from '@/lib/languages/table/language-attributes';
import type { ReactNode } from 'react';
import { SentimentScale } from '@/components/ui/sentiment-scale';
import { LeadClaims } from '@/components/briefing/lead-claims';
import { StoryStrip } from '@/components/briefing/story-strip';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** The story that opens the briefing; `label` says above its headline what it is about. */
export function LeadStory({
  site,
  story,
  label,
}: {
  site: PageSite;
  story: StoryBrief;
  label?: ReactNode;
}) {
  const { headline, sentiment, slug, lang } = story;
  return (
    <article className="pb-4">
      {label}
      <h3
        {...languageAttributes(lang)}
        className="mt-2 text-title font-semibold tracking-tighter text-balance"
      >
        <a href={href(site, paths.story(slug))} className="no-underline hover:text-accent">
          {headline.text}
        </a>
      </h3>
      <p {...languageAttributes(lang)} className="mt-3 max-w-160 text-lead">
        {story.standfirst}
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-1 detail">
        {sentiment && (
          <span className="flex items-center gap-2 font-semibold text-ink">
            <SentimentScale step={sentiment.step} />
            {sentiment.label}
          </span>
        )}{' '}
        <StoryStrip language={site.language} story={story} />
      </p>
      <LeadClaims site={site} story={story} />
    </article>
  );
}

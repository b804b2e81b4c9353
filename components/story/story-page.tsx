import { wordsOf } from '@/lib/languages/words/words-of';
import { FigureList } from '@/components/story/figure-list';
import { Ledger } from '@/components/story/ledger/ledger';
import { LinkedData } from '@/components/story/linked-data';
import { MoreOnList } from '@/components/story/more-on-list';
import { NeighbourLinks } from '@/components/story/neighbour-links';
import { PrintFoot } from '@/components/story/print-foot';
import { Prose } from '@/components/story/prose';
import { SentimentSection } from '@/components/story/sentiment-section';
import { SourceLine } from '@/components/story/head/source-line';
import { StoryHeader } from '@/components/story/head/story-header';
import { StoryTimeline } from '@/components/timeline/story-timeline';
import type { Reading } from '@/lib/readings/reading';
import type { MoreOn } from '@/lib/site/more-on';
import type { Neighbours } from '@/lib/site/neighbours';
import type { PageSite } from '@/lib/site/site';

/**
 * A story: the text, its dates beside it, then who says what and the sentiment. In a narrow window
 * the dates stand after the text. The article itself is the headline and the text alone; what is
 * made of it stands outside, in elements that reader modes leave out. The last row takes up the
 * height of the dates: no hole under the text.
 */
export function StoryPage({
  site,
  reading: { story, html },
  old,
  more,
  neighbours,
}: {
  site: PageSite;
  reading: Pick<Reading, 'story' | 'html'>;
  old: boolean;
  more: readonly MoreOn[];
  neighbours: Neighbours;
}) {
  return (
    <div className="reading-grid">
      <article className="contents">
        <StoryHeader site={site} story={story} old={old} />
        <div className="print:mt-6">
          <Prose html={html.page} lang={story.lang} />
          <SourceLine site={site} story={story} />
        </div>
      </article>
      <aside aria-label={wordsOf(site.language).story.datesAndFigures} className="beside-text">
        <StoryTimeline site={site} story={story} />
        {story.figures.length > 0 && <FigureList site={site} story={story} />}
      </aside>
      {(story.claims.length > 0 || story.sentiment || more.length > 0) && (
        <aside
          aria-label={wordsOf(site.language).story.claimsAndMore}
          className="grid grid-cols-1 content-start gap-10 print:mt-6"
        >
          {story.claims.length > 0 && <Ledger site={site} story={story} />}
          {story.sentiment && (
            <SentimentSection site={site} sentiment={story.sentiment} lang={story.lang} />
          )}
          <MoreOnList site={site} groups={more} />
        </aside>
      )}
      <NeighbourLinks site={site} neighbours={neighbours} />
      <PrintFoot site={site} story={story} />
      <LinkedData site={site} story={story} />
    </div>
  );
}

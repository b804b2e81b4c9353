import { FigureList } from '@/components/story/figure-list';
import { Ledger } from '@/components/story/ledger/ledger';
import { LinkedData } from '@/components/story/linked-data';
import { MoreOnList } from '@/components/story/more-on-list';
import { NeighbourLinks } from '@/components/story/neighbour-links';
import { MarketReading } from '@/components/story/market-reading';
import { Prose } from '@/components/story/prose';
import { SourceLine } from '@/components/story/source-line';
import { StoryHeader } from '@/components/story/story-header';
import { StoryTimeline } from '@/components/timeline/story-timeline';
import type { Reading } from '@/lib/readings/reading';
import type { MoreOn } from '@/lib/site/related/more-on';
import type { Neighbours } from '@/lib/site/related/neighbours';
import type { PageSite } from '@/lib/site/site';

const aside = 'grid grid-cols-1 content-start gap-8 self-start lg:row-span-2 print:mt-6';

/** A timeline that fits the window stays in it; a longer one would be cut off, so it scrolls away. */
const mostSticky = 5;
const stickyAside =
  'grid grid-cols-1 content-start gap-8 self-start lg:row-span-2 tall:lg:sticky lg:top-6 print:mt-6';

/**
 * A story: the text, its dates beside it, then who says what and the reading of the market. In a
 * narrow window the dates stand after the text.
 */
export function StoryPage({
  site,
  reading: { story, html },
  more,
  neighbours,
}: {
  site: PageSite;
  reading: Pick<Reading, 'story' | 'html'>;
  more: readonly MoreOn[];
  neighbours: Neighbours;
}) {
  return (
    <article className="grid grid-cols-1 gap-x-20 gap-y-10 pt-7 sm:pt-10 lg:grid-cols-[minmax(0,40rem)_minmax(17rem,21rem)] lg:justify-between print:block">
      <div className="lg:col-span-2">
        <StoryHeader site={site} story={story} />
      </div>
      <div className="grid grid-cols-1 content-start gap-8">
        <Prose html={html.page} lang={story.lang} />
        <SourceLine story={story} />
      </div>
      <aside className={story.timeline.length <= mostSticky ? stickyAside : aside}>
        <StoryTimeline site={site} story={story} />
        {story.figures.length > 0 && <FigureList story={story} />}
      </aside>
      <div className="grid grid-cols-1 content-start gap-10 print:mt-6">
        {story.claims.length > 0 && <Ledger site={site} story={story} />}
        {story.sentiment && <MarketReading sentiment={story.sentiment} lang={story.lang} />}
        <MoreOnList site={site} groups={more} />
      </div>
      <NeighbourLinks site={site} neighbours={neighbours} />
      <LinkedData site={site} story={story} />
    </article>
  );
}

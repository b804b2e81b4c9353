import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Link, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { passage } from '@/lib/prose/phrase-run';
import { safeHtml } from '@/lib/prose/safe-html';
import { instant } from '@/lib/calendar/instant';
import { newestInstant } from '@/lib/calendar/newest-instant';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import { tagUri } from '@/lib/publish/feeds/item/tag-uri';
import { absolute, paths } from '@/lib/site/addresses';
import type { Edition } from '@/lib/site/editions/edition';
import { editionLine } from '@/lib/site/editions/edition-line';
import { lastChange } from '@/lib/site/last-change';
import type { ServedSite } from '@/lib/site/served-site';
import type { DisputesByStory, SiteDispute } from '@/lib/site/storylines/fates/site-disputes';
import type { Statement } from '@/lib/site/speakers/speaker';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { dayWords, weekdayName } from '@/lib/wording/dates/day-words';

/** An edition as one entry of a feed: its stories, what was disputed that day, and its last line. */
export function editionItem(
  site: ServedSite,
  { day, entries }: Edition,
  disputes: DisputesByStory,
): FeedItem {
  const stories = entries.map(({ story }) => story);
  const disputed = stories.flatMap((story) => disputes.get(story) ?? []);
  const changes = stories.map((story) => lastChange(story)).map((at) => at && instant(at));
  const updated = newestInstant([instant(day), ...changes]);
  return {
    id: tagUri(site, `edition:${day}`),
    url: absolute(site, paths.edition(day)),
    title: dayWords(day, site.language),
    summary: editionLine(stories, disputed.length, site.language),
    html: safeHtml([
      ...stories.flatMap((story) => told(site, story)),
      ...disputed.map((dispute) => pair(site, dispute)),
      paragraph(
        words(
          fill(wordsOf(site.language).lists.briefing.weekday, {
            weekday: weekdayName(day, site.language),
            line: editionLine(stories, disputed.length, site.language),
          }),
        ),
      ),
    ]),
    lang: site.language,
    published: instant(day),
    updated,
    dayOnly: updated === instant(day),
    author: null,
    topics: [],
  };
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const link = (url: string, text: string): Link => ({ type: 'link', url, children: [words(text)] });

const told = (site: ServedSite, story: StoryBrief): RootContent[] => [
  passage(story.lang, [
    {
      type: 'heading',
      depth: 2,
      children: [link(absolute(site, paths.story(story.slug)), story.headline.text)],
    },
    paragraph(words(story.standfirst)),
  ]),
];

/** Who claims and who denies, each with a link to the claim. */
function pair(site: ServedSite, { claim, denial }: SiteDispute): RootContent {
  const side = ({ story, claim: one }: Statement): ListItem => {
    const address = `${absolute(site, paths.story(story.slug))}#${one.anchor}`;
    return {
      type: 'listItem',
      children: [paragraph(words(`${one.speaker.resolved ?? ''}: `), link(address, one.row))],
    };
  };
  return { type: 'list', ordered: false, spread: false, children: [side(claim), side(denial)] };
}

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dayOf } from '@/lib/calendar/moment';
import { absolute, href, paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';
import type { Claim, Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/** What can be copied to cite a claim, or a story as a whole. */
export interface Citation {
  text: string;
  /** A `<blockquote>` without script, style or picture. */
  html: string;
}

/** Quotation, speaker, headline, publisher, day and address; what is not known is left out. */
export function citation(site: SiteFrame, story: Story, claim?: Claim): Citation {
  const path = paths.story(story.slug);
  const anchor = claim ? `#${claim.anchor}` : '';
  const address = (absolute(site, path) ?? href(site, path)) + anchor;
  const words = claim ? rowWords(claimRow(story, claim)) : story.headline.text;
  const speaker = claim?.speaker.resolved ?? null;
  const day = story.published && dayOf(story.published);
  const publisher = story.source?.publisher ?? null;
  const where = [publisher, day && pointWords(day)].filter((part) => part !== null);
  const text = [
    ...(speaker === null ? [] : [speaker]),
    `“${words}”`,
    ...(claim ? [`in “${story.headline.text}”`] : []),
    ...where,
    address,
  ].join(', ');
  const source: ElementContent[] = [
    ...(speaker === null ? [] : [plain(`${speaker}, in `)]),
    element('cite', {}, [element('a', { href: address }, [plain(story.headline.text)])]),
    ...(publisher === null ? [] : [plain(`, ${publisher}`)]),
    ...(day === null
      ? []
      : [plain(', '), element('time', { dateTime: day }, [plain(pointWords(day))])]),
  ];
  const quote = element('blockquote', { cite: address, lang: story.lang }, [
    ...(claim ? [element('p', {}, [plain(words)])] : []),
    element('p', {}, source),
  ]);
  return { text, html: toHtml(quote) };
}

const plain = (value: string): ElementContent => ({ type: 'text', value });

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

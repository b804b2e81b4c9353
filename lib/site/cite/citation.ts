import { fill } from '@/lib/languages/format/fill';
import { quoted } from '@/lib/languages/format/quoted';
import { wordsOf } from '@/lib/languages/words/words-of';
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
  const { citing } = wordsOf(site.language).story;
  const day = story.published && dayOf(story.published);
  const dayWords = day && pointWords(day, site.language);
  const headline = story.headline.text;
  const publisher = story.source?.publisher ?? null;
  const where = [publisher, dayWords].filter((part) => part !== null);
  const text = [
    ...(speaker === null ? [] : [speaker]),
    quoted(site.language, words),
    ...(claim ? [fill(citing.within, { headline: quoted(site.language, headline) })] : []),
    ...where,
    address,
  ].join(', ');
  const source: ElementContent[] = [
    ...(speaker === null ? [] : [plain(fill(citing.speakerWithin, { speaker, headline: '' }))]),
    element('cite', {}, [element('a', { href: address }, [plain(story.headline.text)])]),
    ...(publisher === null ? [] : [plain(`, ${publisher}`)]),
    ...(day === null || dayWords === null
      ? []
      : [plain(', '), element('time', { dateTime: day }, [plain(dayWords)])]),
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

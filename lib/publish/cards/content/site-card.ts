import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { inCommas } from '@/lib/languages/format/in-commas';
import { quoted } from '@/lib/languages/format/quoted';
import type { CountedNoun } from '@/lib/languages/words/plural-forms';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import type { Site, SiteFrame } from '@/lib/site/site';
import { foreignLetter } from '@/lib/strings/foreign-letter';

/** What the card of all pages that are no story shows: what the site is, where, and how much it holds. */
export function siteCard({
  name,
  url,
  language,
  entries,
}: Pick<Site, 'name' | 'url' | 'language' | 'entries'>): CardContent {
  const host = url === null ? '' : new URL(url).host;
  const stories = entries.map(({ story }) => story);
  const sum = (count: (story: (typeof stories)[number]) => number) =>
    stories.reduce((all, story) => all + count(story), 0);
  const counts: [CountedNoun, number][] = [
    ['story', stories.length],
    ['claim', sum(({ claims }) => claims.length)],
    ['date', sum(({ timeline }) => timeline.length)],
  ];
  return {
    language,
    siteName: name,
    host,
    corner: host,
    headline: wordsOf(language).site.tagline,
    sentiment: null,
    speakers: { names: [], more: 0 },
    figures: inCommas(
      language,
      counts.filter(([, n]) => n > 0).map(([noun, n]) => counted(language, noun, n)),
    ),
  };
}

/** Whether the site has that card: as with a story's, its address is known and the fonts have its letters. */
export function hasSiteCard({
  url,
  language,
  files,
}: Pick<SiteFrame, 'url' | 'language' | 'files'>): boolean {
  const { site, counts } = wordsOf(language);
  const words = [site.tagline, ...Object.values(counts.story)].join(' ');
  return files.card && url !== null && foreignLetter(words) === null;
}

/** What it shows. Its counts are left out: every page says this, and none changes with another story. */
export function siteCardAlt({ name, language }: Pick<SiteFrame, 'name' | 'language'>): string {
  const { card, tagline } = wordsOf(language).site;
  return fill(card.of, { site: name, title: quoted(language, tagline) });
}

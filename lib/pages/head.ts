import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { feedLinks } from '@/lib/publish/feeds/feed-links';
import { hasCard } from '@/lib/publish/cards/has-card';
import { cardAlt } from '@/lib/publish/cards/card-alt';
import { hasSiteCard, siteCardAlt } from '@/lib/publish/cards/content/site-card';
import { absolute, href, paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** What the head of a page says of it; addresses are ready to be written. */
export interface PageHead {
  /** Null on the home page, which is named after the site. */
  title: string | null;
  /** Null where the site's own stands for it. */
  description: string | null;
  canonical: string | null;
  /** Other forms of the page. */
  alternates: { type: string; href: string; title?: string }[];
  /** Whether searchers should pass it over, as Next says of the page that stands for none. */
  hidden?: true;
  /** What is told where the page is shared. */
  shared: Shared | null;
}

interface Shared {
  /** What kind of thing is shared (ogp.me). */
  type: 'article' | 'profile' | 'website';
  title: string;
  description: string;
  url: string;
  published: string | null;
  updated: string | null;
  /** The picture of the story, or of the site, and what it shows; null where cards are not made. */
  card: { url: string; alt: string } | null;
}

interface HeadFacts {
  title: string | null;
  /** The number of the page in a list that has several. */
  number?: number;
  description: string;
  /** The path that is the page's own address. */
  path: string;
  /** What the page is about, where it is one party: what is shared is its profile then. */
  profile?: true;
  /** The list whose feeds belong to the page: its name and its path. */
  feeds?: { name: string; list: string };
}

/** The head of a list's page; what needs the site's address is left out where that is not known. */
export function listHead(
  site: SiteFrame,
  { title, number = 1, description, path, profile, feeds }: HeadFacts,
): PageHead {
  const url = absolute(site, path);
  const card = hasSiteCard(site) ? absolute(site, paths.card) : null;
  const links = feeds ? feedLinks(site, feeds.list, feeds.name) : [];
  return {
    title:
      title === null || number === 1
        ? title
        : fill(wordsOf(site.language).site.numbered, { title, number }),
    description,
    canonical: url,
    alternates: links.map((link) => ({
      type: link.type,
      href: absolute(site, link.path) ?? href(site, link.path),
      title: link.title,
    })),
    shared:
      url === null
        ? null
        : {
            type: profile ? 'profile' : 'website',
            title: title ?? site.name,
            description,
            url,
            published: null,
            updated: null,
            card: card === null ? null : { url: card, alt: siteCardAlt(site) },
          },
  };
}

/** What the head of a story's page says of it, to readers and to those it is shared with. */
export function storyHead(site: SiteFrame, story: StoryBrief): PageHead {
  const { slug, published, updated } = story;
  const title = story.headline.text;
  const description = story.standfirst;
  const url = absolute(site, paths.story(slug));
  const json = paths.storyJson(slug);
  const card = hasCard(site, story) ? absolute(site, paths.storyCard(slug)) : null;
  return {
    title,
    description,
    canonical: url,
    alternates: site.files.json
      ? [{ type: 'application/json', href: absolute(site, json) ?? href(site, json) }]
      : [],
    // Open Graph demands an address (ogp.me): without one nothing of it is said.
    shared:
      url === null
        ? null
        : {
            type: 'article',
            title,
            description,
            url,
            published,
            updated,
            card: card === null ? null : { url: card, alt: cardAlt(site, story) },
          },
  };
}

import type { Metadata } from 'next';
import { site } from '@/app/site';
import { feedLinks } from '@/lib/publish/feeds/feed-links';
import { absolute, href } from '@/lib/site/addresses';

/** What the head of a page says of it. */
export interface PageFacts {
  /** Left out on the home page, which is named after the site. */
  title?: string;
  /** The number of the page in a list that has several. */
  number?: number;
  description: string;
  /** The path that is the page's own address. */
  path: string;
  /** The list whose feeds belong to the page: its name and its path. */
  feeds?: { name: string; list: string };
}

/** The metadata of a page; what needs the site's address is left out where that is not known. */
export function pageMetadata({ title, number = 1, description, path, feeds }: PageFacts): Metadata {
  const canonical = absolute(site, path);
  const links = feeds ? feedLinks(site, feeds.list, feeds.name) : [];
  return {
    ...(title === undefined ? {} : { title: number === 1 ? title : `${title}, page ${number}` }),
    description,
    alternates: {
      canonical,
      types: Object.fromEntries(
        links.map((link) => [
          link.type,
          [{ url: absolute(site, link.path) ?? href(site, link.path), title: link.title }],
        ]),
      ),
    },
  };
}

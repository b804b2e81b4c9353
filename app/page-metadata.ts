import type { Metadata } from 'next';
import { site } from '@/app/site';
import { absolute, paths } from '@/lib/site/addresses';

/** The types of the feeds of a list, in the order in which readers are offered them. */
const feedTypes = [
  { type: 'application/rss+xml', name: 'RSS', path: paths.rss },
  { type: 'application/atom+xml', name: 'Atom', path: paths.atom },
  { type: 'application/feed+json', name: 'JSON Feed', path: paths.jsonFeed },
];

/** What the head of a page says of it. */
export interface PageFacts {
  /** Left out on the home page, which is named after the site. */
  title?: string;
  description: string;
  /** The path that is the page's own address. */
  path: string;
  /** The list whose feeds belong to the page: its name and its path. */
  feeds?: { name: string; list: string };
}

/** The metadata of a page; what needs the site's address is left out where that is not known. */
export function pageMetadata({ title, description, path, feeds }: PageFacts): Metadata {
  const canonical = absolute(site, path);
  return {
    ...(title === undefined ? {} : { title }),
    description,
    ...(canonical === null
      ? {}
      : { alternates: { canonical, ...(feeds ? { types: feedTypesOf(feeds) } : {}) } }),
  };
}

function feedTypesOf({ name, list }: { name: string; list: string }) {
  return Object.fromEntries(
    feedTypes.map(({ type, name: kind, path }) => [
      type,
      [{ url: absolute(site, path(list)) ?? path(list), title: `${name} (${kind})` }],
    ]),
  );
}

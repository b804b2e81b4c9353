import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/to-metadata';
import { site } from '@/app/site';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import { frameOf } from '@/lib/pages/page-site';

const pages = new Map(Array.from(allPages(site), (page) => [page.path, page]));

/** The address below a route's own of each page there, in parts: `[["2026", "page", "2"]]`. */
export const partsBelow = (route: string): string[][] =>
  [...pages.keys()]
    .filter((path) => path.startsWith(route))
    .map((path) => path.slice(route.length).split('/').filter(Boolean));

/** The path of the page at parts of an address below a route's own. */
export const pathOf = (route: string, parts: readonly string[] = []) =>
  route + parts.map((part) => `${part}/`).join('');

export function metadataAt(path: string): Metadata {
  const page = pages.get(path);
  return page ? toMetadata(page.head) : {};
}

/** The page at a path, without its head. */
export function PageAt({ path }: { path: string }) {
  const page = pages.get(path);
  if (!page) notFound();
  return <PageView frame={frameOf(site)} page={page} read={readStory} />;
}

function readStory(slug: string) {
  const entry = site.entryBySlug.get(slug);
  if (!entry) notFound();
  return site.read(entry.story);
}

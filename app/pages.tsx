import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/to-metadata';
import { Preview } from '@/app/preview';
import { currentProblems, currentSite } from '@/app/site';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import type { Page } from '@/lib/pages/page';
import { frameOf } from '@/lib/pages/page-site';
import type { Site } from '@/lib/site/site';

let listed: { site: Site; pages: ReadonlyMap<string, Page> } | null = null;

/** The site as its content is now, and its pages by their paths. */
function current(): { site: Site; pages: ReadonlyMap<string, Page> } {
  const site = currentSite();
  if (listed?.site !== site)
    listed = { site, pages: new Map(Array.from(allPages(site), (page) => [page.path, page])) };
  return listed;
}

/** The address below a route's own of each page there, in parts: `[["2026", "page", "2"]]`. */
export const partsBelow = (route: string): string[][] =>
  [...current().pages.keys()]
    .filter((path) => path.startsWith(route))
    .map((path) => path.slice(route.length).split('/').filter(Boolean));

/** The path of the page at parts of an address below a route's own. */
export const pathOf = (route: string, parts: readonly string[] = []) =>
  route + parts.map((part) => `${part}/`).join('');

export function metadataAt(path: string): Metadata {
  const page = current().pages.get(path);
  return page ? toMetadata(page.head) : {};
}

/** The page at a path, without its head. */
export function PageAt({ path }: { path: string }) {
  const { site, pages } = current();
  const page = pages.get(path);
  const view = page && (
    <PageView frame={frameOf(site)} page={page} read={(slug) => readStory(site, slug)} />
  );
  if (process.env.NODE_ENV !== 'development') return view ?? notFound();
  if (!view && currentProblems().length === 0) notFound();
  const slug = page?.view.kind === 'story' ? page.view.slug : null;
  return (
    <>
      {view}
      <Preview slug={slug} problems={currentProblems()} />
    </>
  );
}

function readStory(site: Site, slug: string) {
  const entry = site.entryBySlug.get(slug);
  if (!entry) notFound();
  return site.read(entry.story);
}

import type { Settings } from '@/lib/content/settings';
import type { Site } from '@/lib/site/site';

/** The year that a tagging authority names unless the settings do: that of the first Dateline. */
const firstYear = 2026;

/** Where a site is served, and who gives out its ids, as far as its settings tell. */
export function siteAddress(settings: Settings): Pick<Site, 'url' | 'base' | 'authority'> {
  const url = settings.url?.replace(/\/+$/, '') ?? null;
  if (url === null) return { url, base: '', authority: settings.authority ?? null };
  const { pathname, hostname } = new URL(url);
  return {
    url,
    base: pathname.replace(/\/$/, ''),
    authority: settings.authority ?? `${hostname},${firstYear}`,
  };
}

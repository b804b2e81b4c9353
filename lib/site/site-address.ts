import type { Settings } from '@/lib/content/settings/settings';
import type { Site } from '@/lib/site/site';

/** The year that a tagging authority names unless the settings do: that of the first Dateline. */
const firstYear = 2026;

/** Where a site is served, and who gives out its ids, as far as its settings tell. */
export function siteAddress(settings: Settings): Pick<Site, 'url' | 'base' | 'authority'> {
  const authority = settings.authority ?? null;
  if (settings.url === undefined) return { url: null, base: '', authority };
  const { origin, pathname, hostname } = new URL(settings.url);
  const base = pathname.replace(/\/+$/, '');
  return { url: origin + base, base, authority: authority ?? `${hostname},${firstYear}` };
}

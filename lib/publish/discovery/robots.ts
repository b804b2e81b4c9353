import type { SiteFile } from '@/lib/site/site-file';
import { absolute, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** `robots.txt` (RFC 9309): all may read everything; where the sitemap is, when that is known. */
export function robots(site: Site): SiteFile[] {
  const sitemap = absolute(site, paths.sitemap);
  const lines = [
    'User-agent: *',
    'Disallow:',
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
  ];
  return [{ path: paths.robots, content: `${lines.join('\n')}\n` }];
}

import type { HostedSite } from '@/lib/hosts/hosted-site';
import { ledOnBy } from '@/lib/hosts/table/redirect-limits';
import type { SiteFile } from '@/lib/site/site-file';

const file = (lines: readonly string[]): SiteFile[] => [
  { path: '/_redirects', content: lines.join('') },
];

/**
 * Former addresses for Netlify, which shows the page that stands in for one unless it is told, by
 * "!", not to.
 */
export const netlifyRedirects = ({ base, moved }: HostedSite): SiteFile[] =>
  file(moved.map(({ from, to }) => `${base}${from} ${base}${to} 301!\n`));

/** Former addresses for Cloudflare Pages, which leads on before it looks for a page and knows no "!". */
export const cloudflareRedirects = ({ base, moved }: HostedSite): SiteFile[] =>
  file(ledOnBy('cloudflare', moved).map(({ from, to }) => `${base}${from} ${base}${to} 301\n`));

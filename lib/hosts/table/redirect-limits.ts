import type { HostName } from '@/lib/content/settings/host-names';
import type { Moved } from '@/lib/site/moved-paths';

/** How many former addresses a host leads on by itself; of the others, pages do so. */
interface RedirectLimit {
  readonly id: HostName;
  readonly maxRedirects: number;
}

/**
 * Cloudflare Pages, "Redirects": 2,000 static ones, of which lines for Netlify count too
 * (`lib/hosts/settings/redirects-file.ts`). Vercel, "Limits": 2,048, and what has more is not put up.
 */
const redirectLimits: readonly RedirectLimit[] = [
  { id: 'cloudflare', maxRedirects: 2000 },
  { id: 'vercel', maxRedirects: 2048 },
];

/** A CloudFront function has at most so many bytes (Amazon CloudFront, "Quotas on functions"). */
export const maxFunctionBytes = 10_240;

const limitOf = (host: HostName) =>
  redirectLimits.find(({ id }) => id === host)?.maxRedirects ?? Infinity;

/** The former addresses that a host leads on itself. */
export const ledOnBy = (host: HostName, moved: readonly Moved[]): Moved[] =>
  moved.slice(0, limitOf(host));

/** The hosts whose limit some former addresses go over, a sentence each. */
export const passedRedirects = (hosts: readonly HostName[], count: number): string[] =>
  hosts
    .filter((host) => count > limitOf(host))
    .map(
      (host) =>
        `${count} former addresses are more than the ${limitOf(host)} that ${host} leads on: pages stand in for the others.`,
    );

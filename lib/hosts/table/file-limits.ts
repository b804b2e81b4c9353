import type { HostName } from '@/lib/content/settings/host-names';

/** How many files a site may have on a host whose limit is known. */
interface FileLimit {
  readonly id: string;
  readonly host: HostName;
  readonly plan: string;
  readonly maxFiles: number;
}

/** Cloudflare Pages, "Limits": 20,000 files on the free plan, 100,000 on those that are paid for. */
export const fileLimits: readonly FileLimit[] = [
  { id: 'cloudflare-free', host: 'cloudflare', plan: 'free plan', maxFiles: 20_000 },
  { id: 'cloudflare-paid', host: 'cloudflare', plan: 'paid plans', maxFiles: 100_000 },
];

/**
 * The limits that a site goes over, a sentence each.
 * @param hosts those that settings are made for.
 */
export const passedLimits = (hosts: readonly HostName[], files: number): string[] =>
  fileLimits
    .filter(({ host, maxFiles }) => hosts.includes(host) && files > maxFiles)
    .map(
      ({ host, plan, maxFiles }) =>
        `${files} files are more than the ${maxFiles} of ${host}'s ${plan}: leave some out with \`files:\` in site.yaml, or take another host (docs/scale.md).`,
    );

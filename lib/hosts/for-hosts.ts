import { checkPaths } from '@/lib/hosts/check-paths';
import { compressedFiles } from '@/lib/hosts/compressed-files';
import { hostedSite } from '@/lib/hosts/hosted-site';
import { hostFiles } from '@/lib/hosts/hosts';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';

/** The files of a site with all that its hosts want. */
export interface FilesForHosts {
  /** What is put on a host. */
  within: Map<string, Uint8Array>;
  /** What its keeper puts elsewhere; empty where it is not known at which address it is served. */
  beside: Map<string, Uint8Array>;
}

const tree = (files: readonly SiteFile[]) =>
  files.map(
    ({ path, content }) =>
      [path.slice(1), typeof content === 'string' ? Buffer.from(content) : content] as const,
  );

/**
 * Adds to the files of a finished site what the hosts want that its settings name.
 * @param styles the hashes of the style sheets that stand in its pages.
 * @throws Error where a file has a path that some host could not serve.
 */
export function forHosts(
  site: Site,
  files: ReadonlyMap<string, Uint8Array>,
  styles: readonly string[],
): FilesForHosts {
  checkPaths(files.keys());
  const all = [...files, ...compressedFiles(files, site.compress)];
  if (site.onDisk || !isServed(site)) return { within: new Map(all), beside: new Map() };
  const { within, beside } = hostFiles(hostedSite(site, files.keys(), styles), site.hosts);
  return { within: new Map([...all, ...tree(within)]), beside: new Map(tree(beside)) };
}

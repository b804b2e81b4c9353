import { type Moved, movedPaths } from '@/lib/site/moved-paths';
import type { ServedSite } from '@/lib/site/served-site';

/** What a host has to know of a finished site. */
export interface HostedSite {
  /** The address in full, without a slash at its end. */
  url: string;
  /** The path of that address: "" or "/news". */
  base: string;
  /** The host's name, with its port if it has one. */
  host: string;
  /** Whether it is served over https. */
  tls: boolean;
  /** Former addresses and where they lead. */
  moved: readonly Moved[];
  /** The folders in which addresses begin, sorted: "about", "stories". */
  sections: readonly string[];
  /** The hashes of the style sheets that stand in pages, "sha256-…". */
  styles: readonly string[];
}

/**
 * @param files the paths of all files of the finished site.
 * @param styles the hashes of the style sheets that stand in its pages.
 */
export function hostedSite(
  site: ServedSite,
  files: Iterable<string>,
  styles: readonly string[],
): HostedSite {
  const { host, protocol } = new URL(site.url);
  const sections = new Set<string>();
  for (const path of files) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) sections.add(first);
  }
  return {
    url: site.url,
    base: site.base,
    host,
    tls: protocol === 'https:',
    moved: movedPaths(site),
    sections: [...sections].toSorted(),
    styles,
  };
}

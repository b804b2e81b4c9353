/** Where an address stands in a site that is read from a folder on a disk. */
export interface DiskPlace {
  /** The path of the page that holds it, below the base: "/stories/a/". */
  path: string;
  /** The path that the site's addresses begin with: "" or "/news". */
  base: string;
  /** Where the site is served besides; null when that is not known. */
  url: string | null;
}

/** What only a program asks for that comes back: a copy on a disk never has anything new. */
const subscribed = /\/(?:feed\.xml|atom\.xml|feed\.json|feeds\.opml)$/;

/**
 * An address of the site as a page on a disk has to name it: from the page's own folder, with the
 * file that hosts show for a folder. That of a feed leads to the site itself. What is no address of
 * the site is as it was.
 * @param address as `href` writes it: from the root of the host.
 */
export function diskAddress(address: string, { path, base, url }: DiskPlace): string {
  if (!address.startsWith(`${base}/`) || address.startsWith('//')) return address;
  const end = address.search(/[?#]/);
  const file = address.slice(base.length, end < 0 ? undefined : end);
  const rest = end < 0 ? '' : address.slice(end);
  if (url !== null && subscribed.test(file)) return url + file + rest;
  const folders = path.split('/').length - 2;
  return '../'.repeat(folders) + file.slice(1) + (file.endsWith('/') ? 'index.html' : '') + rest;
}

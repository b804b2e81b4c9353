import { diskAddress, type DiskPlace } from '@/lib/build/disk/disk-address';

/** A tag as React writes it: "<" stands in a page for nothing else, and ">" ends it. */
const tag = /<[a-z][^<>]*>/g;

/** An address in a tag: that of a link, a file, or of what a page leads on to by itself. */
const addressed = / (href="|src="|content="0; url=)(\/[^"]*)/g;

/** What a page of a host may load and one on a disk may not: browsers tell such as a fault. */
const hosted = /<link rel="manifest"[^<>]*>/g;

/** What keeps the room of a button that a module makes: none comes there. */
const roomy = / data-word="[^"]*"/g;

/** The markup of a page for a folder on a disk: every address of the site leads on from its own. */
export function diskMarkup(html: string, place: DiskPlace): string {
  return html
    .replace(hosted, '')
    .replace(roomy, '')
    .replace(tag, (found) =>
      found.replace(
        addressed,
        (_, before: string, address: string) => ` ${before}${diskAddress(address, place)}`,
      ),
    );
}

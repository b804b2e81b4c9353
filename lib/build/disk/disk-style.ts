import { diskAddress, type DiskPlace } from '@/lib/build/disk/disk-address';
import type { Style } from '@/lib/build/shell';
import { integrityOf } from '@/lib/build/shell/integrity-of';

/** A style sheet that stands in a page on a disk: its fonts are named from there, and so is its hash. */
export function diskStyle({ css }: Pick<Style, 'css'>, place: DiskPlace): Style {
  const own = css.replace(
    /url\((["']?)(\/[^"')]*)/g,
    (_, mark: string, address: string) => `url(${mark}${diskAddress(address, place)}`,
  );
  return { css: own, hash: integrityOf(own) };
}

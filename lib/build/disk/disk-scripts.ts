import { diskAddress, type DiskPlace } from '@/lib/build/disk/disk-address';
import type { Shell } from '@/lib/build/shell';

/**
 * On a disk browsers load no module, check no integrity and let no worker in. What leads on from a
 * former address is a script of the old kind as well; all others have nothing to do there.
 */
const alone = 'moved';

/** The scripts of a page on a disk. @param html its markup. */
export const diskScripts = (html: string, { modules }: Pick<Shell, 'modules'>, place: DiskPlace) =>
  html.includes(` data-${alone}="`)
    ? [`<script defer src="${diskAddress(modules[alone] ?? '', place)}"></script>`]
    : [];

/** Whether pages on a disk have use for a file of the shell. */
export const isForDisk = (path: string): boolean =>
  !path.endsWith('.js') || path.startsWith(`assets/${alone}.`);

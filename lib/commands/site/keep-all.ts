import { keepFile } from '@/lib/build/kept/kept-files';
import type { KeptFile } from '@/lib/build/pool/job';
import type { Compression } from '@/lib/content/settings/host-names';
import { compressedFiles } from '@/lib/hosts/compressed-files';
import type { SiteFile } from '@/lib/site/site-file';

/** Keeps files that this process made, and compressed beside them as the settings say. */
export function keepAll(
  folder: string,
  files: readonly SiteFile[],
  compress: readonly Compression[],
): KeptFile[] {
  const plain = new Map(
    files.map(({ path, content }) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return [...plain, ...compressedFiles(plain, compress)].map(([path, bytes]) =>
    keepFile(folder, path, bytes, String(process.pid)),
  );
}

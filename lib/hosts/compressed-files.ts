import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Compression } from '@/lib/content/settings/host-names';
import { fileKindOf } from '@/lib/hosts/table/file-kinds';

/** The ending of a compressed file, and how it is made; the header of gzip holds no time. */
const ways: Readonly<
  Record<Compression, { end: string; pack: (bytes: Uint8Array) => Uint8Array }>
> = {
  brotli: {
    end: '.br',
    pack: (bytes) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  gzip: { end: '.gz', pack: (bytes) => gzipSync(bytes, { level: 9 }) },
};

/** Files that get smaller, compressed, each to stand beside the one that it is made of. */
export function compressedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  compressions: readonly Compression[],
): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!fileKindOf(path)?.compress) continue;
    for (const compression of new Set(compressions)) {
      const { end, pack } = ways[compression];
      const packed = pack(bytes);
      if (packed.length < bytes.length) made.set(path + end, packed);
    }
  }
  return made;
}

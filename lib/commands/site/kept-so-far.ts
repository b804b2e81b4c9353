import { type Manifest, writeManifest } from '@/lib/build/kept/manifest';

/**
 * Waits for the outputs of a site. Where they are not all made, because the build is stopped or one
 * of them fails, those that are there are noted for the next build, which goes on from them.
 * @param folder where the manifest stands.
 * @param outputs is filled by the work; what has no files yet is being made.
 * @throws what the work throws.
 */
export async function keptSoFar<Result>(
  folder: string,
  last: Manifest | null,
  outputs: Manifest['outputs'],
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const made = [...outputs].filter(([, { files }]) => files.length > 0);
    writeManifest(folder, {
      inputs: '',
      outputs: new Map([...(last?.outputs ?? []), ...made]),
      // What groups were made of is told anew: some outputs may be those of the build before.
      groups: new Map(),
    });
    throw error;
  }
}

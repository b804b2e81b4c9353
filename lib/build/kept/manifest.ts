import { join } from 'node:path';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import type { KeptFile } from '@/lib/build/pool/job';

/** What an output was made of, and its files. */
export interface MadeOutput {
  digest: string;
  files: KeptFile[];
}

/** What the last build made. */
export interface Manifest {
  /** The digest of all that it was made of: the program, the content, what the build was told. */
  inputs: string;
  outputs: Map<string, MadeOutput>;
}

const placeOf = (folder: string) => join(folder, 'manifest');

export function writeManifest(folder: string, { inputs, outputs }: Manifest): void {
  const lines = Array.from(outputs, ([id, { digest, files }]) =>
    JSON.stringify([
      id,
      digest,
      files.map(({ path, name, size, time }) => [path, name, size, time]),
    ]),
  );
  writeChecked(placeOf(folder), [inputs, ...lines].join('\n'));
}

/** @returns null where no build left one, or it is damaged. */
export function readManifest(folder: string): Manifest | null {
  const [inputs, ...lines] = readChecked(placeOf(folder))?.split('\n') ?? [];
  if (inputs === undefined) return null;
  const outputs = new Map<string, MadeOutput>();
  for (const line of lines) {
    const [id, digest, files]: [string, string, [string, string, number, number][]] =
      JSON.parse(line);
    outputs.set(id, {
      digest,
      files: files.map(([path, name, size, time]) => ({ path, name, size, time })),
    });
  }
  return { inputs, outputs };
}

import { join } from 'node:path';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import type { KeptFile } from '@/lib/build/pool/job';

/** What an output was made of, and its files. */
export interface MadeOutput {
  digest: string;
  files: KeptFile[];
}

/** Outputs that a build listed together: where what they depend on is as it was, so are they. */
export interface MadeGroup {
  digest: string;
  /** The names of its outputs, in order. */
  ids: string[];
}

/** What the last build made. */
export interface Manifest {
  /** The digest of all that it was made of: the program, the content, what the build was told. */
  inputs: string;
  outputs: Map<string, MadeOutput>;
  groups: Map<string, MadeGroup>;
}

const placeOf = (folder: string) => join(folder, 'manifest');

export function writeManifest(folder: string, { inputs, outputs, groups }: Manifest): void {
  const made = Array.from(outputs, ([id, { digest, files }]) =>
    JSON.stringify([
      id,
      digest,
      files.map(({ path, name, size, time }) => [path, name, size, time]),
    ]),
  );
  const listed = Array.from(groups, ([id, { digest, ids }]) => JSON.stringify([id, digest, ids]));
  writeChecked(placeOf(folder), [inputs, String(made.length), ...made, ...listed].join('\n'));
}

/** @returns null where no build left one, or it is damaged. */
export function readManifest(folder: string): Manifest | null {
  const [inputs, count, ...lines] = readChecked(placeOf(folder))?.split('\n') ?? [];
  if (inputs === undefined) return null;
  const outputs = new Map<string, MadeOutput>();
  for (const line of lines.slice(0, Number(count))) {
    const [id, digest, files]: [string, string, [string, string, number, number][]] =
      JSON.parse(line);
    outputs.set(id, {
      digest,
      files: files.map(([path, name, size, time]) => ({ path, name, size, time })),
    });
  }
  const groups: Manifest['groups'] = new Map();
  for (const line of lines.slice(Number(count))) {
    const [id, digest, ids]: [string, string, string[]] = JSON.parse(line);
    groups.set(id, { digest, ids });
  }
  return { inputs, outputs, groups };
}

import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import { keptPlace } from '@/lib/build/kept/kept-files';
import { textPlace } from '@/lib/build/kept/kept-readings';
import type { Manifest } from '@/lib/build/kept/manifest';
import type { Cut } from '@/lib/commands/site/parts/cut';
import type { Places } from '@/lib/commands/site/placing/places';

const partSchema = z.object({
  /** What the part holds: readings of articles, or files of the site. */
  holds: z.enum(['readings', 'files']),
  number: z.number(),
  of: z.number(),
  /** The digest of program, content and day; parts of one site share it. */
  inputs: z.string(),
  /** The keys of the readings. */
  keys: z.array(z.string()),
  /** The outputs: name, digest, and path, name, size and time of each file. */
  outputs: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.array(z.object({ path: z.string(), name: z.string(), size: z.number(), time: z.number() })),
    ]),
  ),
  /** The file of the style sheets that the outputs were made with. */
  shell: z.string().nullable(),
});

/** What one machine made of a site, as it is handed to the one that joins all. */
export type SitePart = z.infer<typeof partSchema>;

const partFile = 'part';

export function partOf(
  shard: Cut,
  inputs: string,
  held: { keys: string[] } | { outputs: Manifest['outputs']; shell: string },
): SitePart {
  const common = { ...shard, inputs };
  if ('keys' in held) {
    return { ...common, holds: 'readings', keys: held.keys, outputs: [], shell: null };
  }
  const outputs = Array.from(
    held.outputs,
    ([id, { digest, files }]): SitePart['outputs'][number] => [id, digest, files],
  );
  return { ...common, holds: 'files', keys: [], outputs, shell: held.shell };
}

/** The part in a folder. @returns null where there is none, or it is damaged. */
export function readPart(folder: string): SitePart | null {
  const text = readChecked(join(folder, partFile));
  if (text === null) return null;
  const found = partSchema.safeParse(JSON.parse(text));
  return found.success ? found.data : null;
}

/** Where each file of a part stands in its folder, and where a build keeps it. */
function placesIn(part: SitePart, places: Places): [inPart: string, kept: string][] {
  const names = new Set(part.outputs.flatMap(([, , files]) => files.map(({ name }) => name)));
  return [
    ...part.keys.map((key): [string, string] => [`texts/${key}`, textPlace(places.readings, key)]),
    ...Array.from(names, (name): [string, string] => [
      `files/${name}`,
      keptPlace(places.files, name),
    ]),
    ...(part.shell === null
      ? []
      : [[part.shell, join(places.program, part.shell)] satisfies [string, string]]),
  ];
}

/** The paths of all files of a part. */
export const pathsOf = (part: SitePart, places: Places): string[] => [
  partFile,
  ...placesIn(part, places).map(([path]) => path),
];

/** Writes a part to a folder, of what the build kept. */
export function fillPart(folder: string, part: SitePart, places: Places): void {
  for (const [path, kept] of placesIn(part, places)) put(kept, join(folder, path));
  writeChecked(join(folder, partFile), JSON.stringify(part));
}

/** Takes over what a part holds, for a build to find it kept. @returns the first file that is gone. */
export function takePart(folder: string, part: SitePart, places: Places): string | null {
  for (const [path, kept] of placesIn(part, places)) {
    const from = join(folder, path);
    if (!existsSync(from)) return from;
    if (!existsSync(kept)) put(from, kept);
  }
  return null;
}

/** Puts a file in a place, as a link where the disk allows it. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileTree } from '@/lib/build/file-tree';

/**
 * The file by which a folder is known as one that a build wrote, and what is in it as ours. It has an
 * extension because there are hosts that serve no file without one.
 */
export const recordFile = 'dateline-build.json';

const recordSchema = z.object({
  /** The path that the site's addresses begin with, and its former addresses. */
  base: z.string().default(''),
  moved: z.array(z.object({ from: z.string(), to: z.string() })).default([]),
  /** The hashes of the style sheets that stand in pages. */
  styles: z.array(z.string()).default([]),
  files: z.array(z.string()),
});

type Place = Pick<z.infer<typeof recordSchema>, 'base' | 'moved' | 'styles'>;

const anyPlace: Place = { base: '', moved: [], styles: [] };

/** The record of the files of a site; the same files make the same record. */
export function recordOf(
  paths: readonly string[],
  { base, moved, styles }: Place = anyPlace,
): FileTree {
  const record = { base, moved, styles, files: [...paths, recordFile].toSorted() };
  return new Map([[recordFile, Buffer.from(`${JSON.stringify(record, null, 1)}\n`)]]);
}

/** The paths that a build wrote into a folder; null where no build did, or its record is damaged. */
export function readRecord(folder: string): ReadonlySet<string> | null {
  const record = read(folder);
  return record && new Set(record.files);
}

/** Where the site in a folder is made to be served; null where no build wrote it. */
export const readPlace = (folder: string): Place | null => read(folder);

function read(folder: string): z.infer<typeof recordSchema> | null {
  const path = join(folder, recordFile);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const record = recordSchema.safeParse(parsed(readFileSync(path, 'utf8')));
  return record.success ? record.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

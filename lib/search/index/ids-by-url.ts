import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';

const fragment = /^fragment\/(.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });

/** The id that Pagefind gave each record, by the record's url: the name of its fragment. */
export function idsByUrl(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = fragment.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8').slice(signature.length);
      return [[fragmentSchema.parse(JSON.parse(text)).url, id]];
    }),
  );
}

import { z } from 'zod';
import type { PrintedRow } from '@/lib/build/rows/printed-row';

/** What of the search's texts makes rows; see `Shard` in lib/search. */
const shardSchema = z.array(
  z.object({
    slug: z.string(),
    text: z.string(),
    claims: z.array(
      z.object({ anchor: z.string(), row: z.array(z.tuple([z.number(), z.number()])) }),
    ),
  }),
);

/** The rows that the search page prints from one of its files. */
export function shardRows(file: string, json: string): PrintedRow[] {
  return shardSchema.parse(JSON.parse(json)).flatMap(({ slug, text, claims }) =>
    claims.map(({ anchor, row }) => ({
      file,
      slug,
      anchor,
      words: row.map((range) => text.slice(...range)).join(' … '),
    })),
  );
}

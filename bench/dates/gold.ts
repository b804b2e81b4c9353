import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const spanSchema = z.object({ start: z.number(), end: z.number() });

/** An article with its TIMEX3 tags. */
const timexSchema = z.object({
  published: z.string().nullable(),
  text: z.string(),
  timexes: z.array(spanSchema.extend({ value: z.string() })),
});

/** A sentence or a brief with the intervals of its dates; `at` is the offset where it is needed. */
const phraseSchema = z.object({
  published: z.string().nullable(),
  text: z.string(),
  dates: z.array(
    z.object({
      text: z.string(),
      at: z.number().optional(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      precision: z.string(),
      approximate: z.boolean(),
    }),
  ),
});

export type TimexGold = z.infer<typeof timexSchema>;
export type PhraseGold = z.infer<typeof phraseSchema>;

/** The TIMEX3 tags of a set, where the folder has that set: its texts may not be copied here. */
export const readTimexes = (folder: string): TimexGold[] =>
  existsSync(join(folder, 'dates-dev.jsonl')) ? readLines(folder, 'dates-dev', timexSchema) : [];

/** The sentences or articles of a set with the intervals of their dates. */
export const readPhrases = (folder: string, set: string): PhraseGold[] =>
  readLines(folder, set, phraseSchema);

/** @throws Error that names the missing file and says how to point at the sets. */
function readLines<T>(folder: string, name: string, schema: z.ZodType<T>): T[] {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) {
    throw new Error(`${file}: no such file; give the folder of the development sets as argument`);
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => schema.parse(JSON.parse(line)));
}

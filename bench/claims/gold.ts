import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { claimKinds } from '@/lib/story/claim-reading';

const place = z.object({ start: z.int(), end: z.int() }).readonly();

/** A claim as annotators and readers have it, as far as it is compared. */
const claimSchema = z.object({
  speaker: place.nullable(),
  resolved: z.string().nullable(),
  /** Other right forms of the name. */
  alt: z.array(z.string()).readonly().optional(),
  cue: place.nullable(),
  kind: z.enum(claimKinds),
  content: z.array(place).readonly(),
});

const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  claims: z.array(claimSchema),
});

export type FoundClaim = z.infer<typeof claimSchema>;
export type ClaimArticle = z.infer<typeof articleSchema>;

/** A reader of claims: a text whose first line is the headline, to its claims. */
export type FindClaims = (text: string) => readonly FoundClaim[];

/**
 * The annotated articles of a set.
 * @throws Error when the folder has no such file or a line of it is no article.
 */
export function readArticles(folder: string, set: string): ClaimArticle[] {
  return readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => articleSchema.parse(JSON.parse(line)));
}

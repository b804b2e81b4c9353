import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/lib/content/article';
import { readFile } from '@/lib/content/files/read-file';
import { readArticle } from '@/lib/content/read-article';
import { DeskError } from '@/lib/desk/desk-error';
import { parseStory } from '@/lib/parse/parse-story';
import { slugSchema } from '@/lib/story/slug';
import type { Story } from '@/lib/story/story';

/** The file of a slug, whether it is there or not. @throws DeskError for what is no slug. */
export function articlePath(content: string, slug: string): string {
  const read = slugSchema.safeParse(slug);
  if (!read.success)
    throw new DeskError(`"${slug}" is no slug; use a-z, 0-9 and single hyphens, without ".md".`);
  return join(content, `${read.data}.md`);
}

/** An article and what was read of it. @throws DeskError where there is none. */
export function storyAt(content: string, slug: string): { article: Article; story: Story } {
  const file = articlePath(content, slug);
  if (!existsSync(file)) throw new DeskError(`${file} is not there; name a story that is.`);
  const article = readArticle(file, readFile(file));
  return { article, story: parseStory(article) };
}

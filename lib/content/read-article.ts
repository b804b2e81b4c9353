import { basename } from 'node:path';
import type { Article } from '@/lib/content/article';
import { checkFrontLimits } from '@/lib/content/check-front-limits';
import { ContentError } from '@/lib/content/content-error';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { frontMatterSchema } from '@/lib/content/front-matter';
import { readMarkdown } from '@/lib/content/markdown/read-markdown';
import { splitFrontMatter } from '@/lib/content/split-front-matter';
import { readYaml } from '@/lib/content/yaml/read-yaml';
import { type Slug, slugSchema } from '@/lib/story/slug';

/**
 * Reads one article file. The front matter is checked before the text.
 * @param file its path as a person should read it in an error, ending in `<slug>.md`.
 * @throws ContentError with file, line and column of all that is wrong.
 */
export function readArticle(file: string, bytes: Uint8Array): Article {
  const slug = slugOf(file);
  const fileText = decodeUtf8(file, bytes);
  const { yaml, body, bodyLine } = splitFrontMatter(file, fileText);
  const { data: front, problemAt } = readYaml(file, yaml, 1, frontMatterSchema);
  checkFrontLimits(front, problemAt);
  return {
    file,
    slug,
    fileText,
    bodyLine,
    front,
    problemAt,
    ...readMarkdown(file, body, bodyLine),
  };
}

function slugOf(file: string): Slug {
  const name = basename(file, '.md');
  const slug = slugSchema.safeParse(name);
  if (slug.success) return slug.data;
  const message = `"${name}" ${slug.error.issues[0]?.message}; rename the file.`;
  throw new ContentError([{ file, message }]);
}

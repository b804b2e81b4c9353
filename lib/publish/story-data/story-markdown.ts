import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Slug } from '@/lib/story/slug';

/** `story.md`: the article file as it is. */
export function storyMarkdown(slug: Slug, fileText: string): SiteFile {
  return { path: paths.storyMarkdown(slug), content: fileText };
}

import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** `story.md` of every story, its article file as it is, unless the settings leave it out. */
export function storyMarkdown({ files, entries, read }: Site): SiteFile[] {
  if (!files.markdown) return [];
  return entries.map(({ story }) => ({
    path: paths.storyMarkdown(story.slug),
    content: read(story).fileText,
  }));
}

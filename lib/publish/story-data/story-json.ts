import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** `story.json` of every story, the typed Story, unless the settings leave it out. */
export function storyJson({ files, entries, read }: Site): SiteFile[] {
  if (!files.json) return [];
  return entries.map(({ story }) => ({
    path: paths.storyJson(story.slug),
    content: JSON.stringify(read(story).story),
  }));
}

import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Story } from '@/lib/story/story';

/** `story.json`: the typed Story, whole. */
export function storyJson(story: Story): SiteFile {
  return { path: paths.storyJson(story.slug), content: JSON.stringify(story) };
}

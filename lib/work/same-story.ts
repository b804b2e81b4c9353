import { storyDigest } from '@/lib/readings/story-digest';
import type { Story } from '@/lib/story/story';

/**
 * A page and its data are made one after the other, in whatever process; both must show the same.
 * @throws Error for a story that is another than the lists of the site were made of.
 */
export function sameStory<Read extends { story: Story }>(read: Read, digest: string): Read {
  if (storyDigest(read.story) === digest) return read;
  throw new Error(`${read.story.slug}: its text is another than its lists were made of.`);
}

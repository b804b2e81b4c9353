import { storyDigest } from '@/lib/readings/story-digest';
import type { Story } from '@/lib/story/story';
import { remembered } from '@/lib/strings/remembered';

/** The page, its citations and its data are made of one text after another. */
const digestOf = remembered(storyDigest);

/**
 * A page and its data are made one after the other, in whatever process; both must show the same.
 * @throws Error for a story that is another than the lists of the site were made of.
 */
export function sameStory<Read extends { story: Story }>(read: Read, digest: string): Read {
  if (digestOf(read.story) === digest) return read;
  throw new Error(`${read.story.slug}: its text is another than its lists were made of.`);
}

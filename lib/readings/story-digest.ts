import { createHash } from 'node:crypto';
import type { Story } from '@/lib/story/story';

/**
 * Another for any other story: SHA-256 of all that was read of it, in hexadecimal. It is that of
 * the bytes of its `story.json`, and stands in the head of its page.
 */
export const storyDigest = (story: Story): string =>
  createHash('sha256').update(JSON.stringify(story)).digest('hex');

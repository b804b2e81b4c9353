import { createHash } from 'node:crypto';
import type { Story } from '@/lib/story/story';

/**
 * SHA-256 of the bytes of a story's `story.json`, in hexadecimal: it changes with anything that was
 * read of the story. It stands in the head of its page, so that page and data can be compared.
 */
export const storyDigest = (story: Story): string =>
  createHash('sha256').update(JSON.stringify(story)).digest('hex');

import { isQuotation } from '@/lib/story/quotation';
import type { Story } from '@/lib/story/story';

/**
 * Nothing is invented: every quotation of a story must stand in its text, at its span.
 * @returns the story itself.
 * @throws Error naming the first quotation that does not; that is a fault of the parser.
 */
export function checkQuotations(story: Story): Story {
  check(story, story.text, story.slug);
  return story;
}

function check(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (isQuotation(value) && text.slice(value.start, value.end) !== value.text) {
    throw new Error(`${path}: "${value.text}" does not stand at ${value.start}`);
  }
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'object') check(part, text, `${path}.${key}`);
  }
}

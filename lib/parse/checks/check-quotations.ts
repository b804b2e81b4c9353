import { quotationSchema } from '@/lib/story/quotation';
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
  const quote = quotationSchema.safeParse(value);
  if (quote.success && text.slice(quote.data.start, quote.data.end) !== quote.data.text) {
    throw new Error(`${path}: "${quote.data.text}" does not stand at ${quote.data.start}`);
  }
  for (const [key, part] of Object.entries(value)) check(part, text, `${path}.${key}`);
}

import type { Story } from '@/lib/story/story';
import { textFragment } from '@/lib/site/cite/text-fragment';

/**
 * The address of a sentence in the article as its publisher has it; null where that address is not
 * known, or the sentence is none of the story's.
 * @param anchor of the sentence.
 */
export function inTheOriginal(story: Story, anchor: string): string | null {
  const url = story.source?.url;
  const sentence = story.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find((one) => one.anchor === anchor);
  if (url === undefined || !sentence) return null;
  return `${url}${url.includes('#') ? '' : '#'}${textFragment(story.text, sentence.quote)}`;
}

import type { Story } from '@/lib/story/story';

/** The number of the paragraph, from 1, that each sentence stands in, by the sentence's anchor. */
export function paragraphNumbers({ paragraphs }: Story): ReadonlyMap<string, number> {
  return new Map(
    paragraphs.flatMap(({ sentences }, i) => sentences.map(({ anchor }) => [anchor, i + 1])),
  );
}

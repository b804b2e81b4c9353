import type { Story } from '@/lib/story/story';
import { remembered } from '@/lib/strings/remembered';

type Paragraphs = Story['paragraphs'];

const ofParagraphs = remembered((paragraphs: Paragraphs) =>
  paragraphs.flatMap(({ sentences }) => sentences),
);

/** The sentences of a story in order, put together once for all of its claims. */
export const sentencesOf = ({ paragraphs }: { paragraphs: Paragraphs }) => ofParagraphs(paragraphs);

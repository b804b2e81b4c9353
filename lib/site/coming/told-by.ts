import type { ShownDate, StoryCore } from '@/lib/story/story-core';

/** Who tells of a date: a speaker of the story, or else the publisher in its own voice. */
export interface Teller {
  name: string;
  /** Whether it is a party that the story attributes the words to. */
  speaks: boolean;
}

/** @returns null where neither a speaker nor a publisher is known. */
export function toldBy(
  { claims, source }: Pick<StoryCore, 'claims' | 'source'>,
  { anchor }: Pick<ShownDate, 'anchor'>,
): Teller | null {
  const speaker = claims.find(({ dates }) => dates.includes(anchor))?.speaker.resolved;
  if (speaker) return { name: speaker, speaks: true };
  return source?.publisher ? { name: source.publisher, speaks: false } : null;
}

import type { StoryCore } from '@/lib/story/story-core';
import { remembered } from '@/lib/strings/remembered';

/** Who speaks in a story, as it names them itself, each once in the order of the text. */
export const partiesOf: (story: Pick<StoryCore, 'claims'>) => ReadonlySet<string> = remembered(
  ({ claims }) => {
    const parties = new Set<string>();
    for (const { speaker } of claims) if (speaker.resolved !== null) parties.add(speaker.resolved);
    return parties;
  },
);

import { partiesOf } from '@/lib/readings/parties-of';
import type { Reading } from '@/lib/readings/reading';
import type { StoryCore } from '@/lib/story/story-core';

/** What of a story is compared with others, some 300 bytes: its names, days, topics and speakers. */
export interface StoryNote
  extends
    Pick<StoryCore, 'id' | 'slug' | 'aliases' | 'published' | 'updated' | 'corrections'>,
    Pick<StoryCore, 'topics' | 'storyline'>,
    Pick<Reading, 'warnings' | 'release' | 'meant'> {
  /** The resolved names of those who speak, in the order of the text, each once. */
  speakers: string[];
}

type Noted = Pick<Reading, 'brief' | 'warnings' | 'release' | 'meant'>;

export function noteOf({ brief, warnings, release, meant }: Noted): StoryNote {
  const { id, slug, aliases, published, updated, corrections, topics, storyline } = brief;
  return {
    id,
    slug,
    aliases,
    published,
    updated,
    corrections,
    topics,
    storyline,
    speakers: [...partiesOf(brief)],
    warnings,
    release,
    meant,
  };
}

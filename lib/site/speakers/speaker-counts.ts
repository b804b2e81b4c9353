import { claimsBySpeaker } from '@/lib/site/speakers/claims-by-speaker';
import { fullNames } from '@/lib/site/speakers/full-names';
import type { Story } from '@/lib/story/story';

/** How much a speaker says over many stories. */
export interface SpeakerCount {
  name: string;
  claims: number;
  stories: number;
}

/** The speakers of all stories under their full names, who says most first. */
export function speakerCounts(stories: readonly Story[]): SpeakerCount[] {
  const full = fullNames(stories);
  const counts = new Map<string, SpeakerCount>();
  for (const { name: told, claims } of stories.flatMap(claimsBySpeaker)) {
    if (told === null) continue;
    const name = full.get(told) ?? told;
    const known = counts.get(name) ?? { name, claims: 0, stories: 0 };
    counts.set(name, {
      name,
      claims: known.claims + claims.length,
      stories: known.stories + 1,
    });
  }
  return [...counts.values()].toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

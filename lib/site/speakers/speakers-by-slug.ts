import { nameSlugs } from '@/lib/names/name-slugs';
import type { Speaker } from '@/lib/site/speakers/speaker';

/**
 * Every slug that leads to a speaker: its own, and that of each short name unless another speaker
 * has it.
 */
export function speakersBySlug(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>(speakers.map((speaker) => [speaker.slug, speaker]));
  for (const speaker of speakers) {
    for (const slug of nameSlugs(speaker.shortNames).values()) {
      if (!found.has(slug)) found.set(slug, speaker);
    }
  }
  return found;
}

import type { Storyline } from '@/lib/site/storylines/storyline';

/**
 * The storylines by every slug that leads to them: their own, and for one that an editor named, that
 * of its first story, which was its address while the rule alone held it together.
 */
export function storylinesBySlug(storylines: readonly Storyline[]): ReadonlyMap<string, Storyline> {
  const found = new Map<string, Storyline>(storylines.map((line) => [line.slug, line]));
  for (const line of storylines) {
    const first = line.entries.at(-1)?.story.slug;
    if (line.named && first !== undefined && !found.has(first)) found.set(first, line);
  }
  return found;
}

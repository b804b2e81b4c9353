import { nameSlugs } from '@/lib/names/name-slugs';
import { partiesOf } from '@/lib/readings/parties-of';
import type { Entry } from '@/lib/site/site';
import { byNewest } from '@/lib/site/lists/newest-first';
import { placeStories, type StoryRun } from '@/lib/site/storylines/place-stories';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { type Memory, noMemory } from '@/lib/strings/memory';
import { groupBy } from '@/lib/text/group-by';

/** Fewer stories than this are no run, unless an editor named it. */
const minStories = 2;

/**
 * The storylines, the one with the newest story first. The address of one that no editor named is
 * that of its first story: stories that come later never change it.
 * @param memory knows which stories went on with which in an earlier build.
 */
export function storylinesOf(entries: readonly Entry[], memory: Memory = noMemory): Storyline[] {
  const runs = placeStories(entries, memory)
    .runs.filter((run) => run.name !== null || run.entries.length >= minStories)
    .map((run) => ({ run, wish: run.name ?? run.entries[0]?.story.slug ?? '' }));
  // A name that an editor gave keeps its plain slug.
  const byName = runs.toSorted((a, b) => Number(b.run.name !== null) - Number(a.run.name !== null));
  const slugs = nameSlugs(byName.map(({ wish }) => wish));
  const lines: Storyline[] = runs.flatMap(({ run, wish }) => {
    const slug = slugs.get(wish);
    if (slug === undefined) return [];
    return {
      name: run.name ?? madeName(run),
      slug,
      named: run.name !== null,
      entries: byNewest(run.entries),
      placed: run.placed,
    };
  });
  return byNewest(lines.map((line) => ({ line, story: newest(line) }))).map(({ line }) => line);
}

const newest = ({ entries: [first] }: Storyline) => {
  if (!first) throw new Error('a storyline has a story');
  return first.story;
};

/** "Rail: Coastal Transport Union and Tarnway Group" of the topic and parties found most often. */
function madeName({ entries }: StoryRun): string {
  const [topic] = mostFrequent(entries.flatMap(({ story }) => story.topics));
  const parties = mostFrequent(entries.flatMap(({ story }) => [...partiesOf(story)]));
  return `${topic ?? ''}: ${parties.slice(0, 2).join(' and ')}`;
}

/** The words, the one that stands most often first; of equal ones the first. */
const mostFrequent = (words: readonly string[]) =>
  [...groupBy(words, (word) => word)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);

import { groupBy } from '@/lib/text/group-by';
import { nameSlugs } from '@/lib/names/name-slugs';
import type { Entry } from '@/lib/site/site';
import type { Topic } from '@/lib/site/topics/topic';

/** Topics are the same when they differ in capitals and spaces alone. */
const sameName = (name: string) => tidy(name).toLowerCase();

const tidy = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Every topic of the stories, the one with most stories first. */
export function topicsOf(entries: readonly Entry[]): Topic[] {
  const named = entries.flatMap((entry) => entry.story.topics.map((name) => ({ name, entry })));
  const groups = groupBy(named, ({ name }) => sameName(name));
  const slugs = nameSlugs([...groups.keys()].toReversed());
  return [...slugs]
    .map(([key, slug]) => {
      const group = groups.get(key) ?? [];
      const held = [...new Set(group.map(({ entry }) => entry))];
      return {
        name: tidy(group[0]?.name ?? key),
        slug,
        entries: held,
        stories: held.map(({ story }) => story),
      };
    })
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** Finds topics by a name as some story writes it. */
export function topicsByName(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  return new Map(
    topics.flatMap((topic) =>
      topic.entries.flatMap(({ story }) =>
        story.topics
          .filter((name) => sameName(name) === sameName(topic.name))
          .map((name) => [name, topic] as const),
      ),
    ),
  );
}

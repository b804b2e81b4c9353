import { oneLetterApart } from '@/lib/site/warn/one-letter-apart';
import type { SiteWarning } from '@/lib/site/warn/site-warning';
import type { StoryNote } from '@/lib/readings/story-note';

/** Topics and storylines that one story alone has and that are a letter from those of others. */
export function nearTopics(stories: readonly StoryNote[]): SiteWarning[] {
  return [
    ...slips('topics', stories, ({ topics }) =>
      topics.map((name, i) => ({ name, path: ['topics', i] })),
    ),
    ...slips('storyline', stories, ({ storyline }) =>
      storyline === null ? [] : [{ name: storyline, path: ['storyline'] }],
    ),
  ];
}

const keyOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

function slips(
  what: string,
  stories: readonly StoryNote[],
  namesOf: (story: StoryNote) => { name: string; path: PropertyKey[] }[],
): SiteWarning[] {
  const uses = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { name } of stories.flatMap(namesOf)) {
    const key = keyOf(name);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    written.set(key, name);
  }
  const near = oneLetterApart(uses.keys());
  return stories.flatMap((story) =>
    namesOf(story).flatMap(({ name, path }): SiteWarning[] => {
      const key = keyOf(name);
      const other = near.get(key)?.find((one) => (uses.get(one) ?? 0) > 1 || one < key);
      if (uses.get(key) !== 1 || other === undefined) return [];
      const message = `${what}: "${name}" is used once and is one letter from "${written.get(other)}"; write that, or leave it if both are meant.`;
      return [{ slug: story.slug, path, message }];
    }),
  );
}

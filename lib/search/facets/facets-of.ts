import type { StoryFacets } from '@/lib/search/facets/story-facets';
import type { Site } from '@/lib/site/site';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import { remembered } from '@/lib/strings/remembered';
import type { StoryCore } from '@/lib/story/story-core';

/** What filters ask of a story: topics and speakers under the names that the whole site uses. */
export function catalogueStory(
  { speakerByName, topicByName }: Pick<Site, 'speakerByName' | 'topicByName'>,
  story: StoryCore,
): StoryFacets {
  const topics = story.topics.map((name) => topicByName.get(name)?.name ?? name);
  return {
    topics: [...new Set(topics)],
    sentiment: story.sentiment?.step ?? null,
    years: yearsOf(story),
    claims: story.claims.map(({ kind, speaker: { resolved } }) => ({
      kind,
      speaker: resolved && (speakerByName.get(resolved)?.name ?? resolved),
    })),
  };
}

/** What filters ask of all stories: the catalogue and the page of the search hold it. */
export const catalogueOf: (site: Site) => readonly StoryFacets[] = remembered((site) =>
  site.entries.map(({ story }) => catalogueStory(site, story)),
);

/** The year of publication; where that is not stated, the years in which its dates begin. */
function yearsOf(story: StoryCore): string[] {
  if (story.published !== null) return [story.published.slice(0, 4)];
  const starts = timelineDates(story).flatMap(({ date: { from, to } }) => from ?? to ?? []);
  return [...new Set(starts.map((start) => start.slice(0, 4)))].toSorted();
}

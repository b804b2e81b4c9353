import type { Site } from '@/lib/site/site';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import { dayOf } from '@/lib/calendar/moment';
import type { Sentiment } from '@/lib/story/sentiment';
import type { StoryCore } from '@/lib/story/story-core';
import { count } from '@/lib/wording/count';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** All that a card shows. */
export interface CardContent {
  siteName: string;
  /** The host of the site's address, "" without one: it stands for a name that cannot be drawn. */
  host: string;
  /** "10 July 2026"; null when the story does not state it. */
  day: string | null;
  headline: string;
  sentiment: Pick<Sentiment, 'label' | 'step'> | null;
  /** The first speakers by name, and how many more there are. */
  speakers: { names: string[]; more: number };
  /** "6 claims, 4 dates" */
  figures: string;
}

const named = 3;

/** What the card of a story shows. */
export function cardContent(
  { name, url }: Pick<Site, 'name' | 'url'>,
  story: StoryCore,
): CardContent {
  const { published, headline, sentiment, claims, timeline } = story;
  const speakers = claimsBySpeaker(story).flatMap((held) => held.name ?? []);
  return {
    siteName: name,
    host: url === null ? '' : new URL(url).host,
    day: published === null ? null : pointWords(dayOf(published)),
    headline: headline.text,
    sentiment: sentiment && { label: sentiment.label, step: sentiment.step },
    speakers: { names: speakers.slice(0, named), more: Math.max(0, speakers.length - named) },
    figures: `${count(claims.length, 'claim')}, ${count(timeline.length, 'date')}`,
  };
}

import { counted } from '@/lib/languages/format/counted';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { inCommas } from '@/lib/languages/format/in-commas';
import type { Site } from '@/lib/site/site';
import { claimsRead, datesRead } from '@/lib/site/facts-read';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import { dayOf } from '@/lib/calendar/moment';
import type { Sentiment } from '@/lib/story/sentiment';
import type { StoryCore } from '@/lib/story/story-core';
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
  /** "6 claims, 4 dates"; that they were not looked for; "" where none was found. */
  figures: string;
}

const named = 3;

/** What the card of a story shows. */
export function cardContent(
  { name, url, language }: Pick<Site, 'name' | 'url' | 'language'>,
  story: StoryCore,
): CardContent {
  const { published, headline, sentiment } = story;
  const speakers = claimsBySpeaker(story).flatMap((held) => held.name ?? []);
  return {
    siteName: name,
    host: url === null ? '' : new URL(url).host,
    day: published === null ? null : pointWords(dayOf(published), language),
    headline: headline.text,
    sentiment: sentiment && { label: sentiment.label, step: sentiment.step },
    speakers: { names: speakers.slice(0, named), more: Math.max(0, speakers.length - named) },
    figures:
      datesRead(story) || claimsRead(story)
        ? figures(story, language)
        : wordsOf(language).story.notRead,
  };
}

function figures({ claims, timeline }: StoryCore, language: InterfaceLanguage): string {
  const counts = [
    ...(claims.length > 0 ? [counted(language, 'claim', claims.length)] : []),
    ...(timeline.length > 0 ? [counted(language, 'date', timeline.length)] : []),
  ];
  return inCommas(language, counts);
}

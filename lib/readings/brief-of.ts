import { saidOn } from '@/lib/readings/said-on';
import { standfirst } from '@/lib/readings/standfirst';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Story } from '@/lib/story/story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import { readingMinutes } from '@/lib/wording/reading-time';

/** What lists need of a story. */
export function briefOf(story: Story): StoryBrief {
  const { text, paragraphs, figures: _, sentiment, claims, dates, ...rest } = story;
  return {
    ...rest,
    claims: claims.map((claim) => ({
      ...claim,
      said: saidOn(story, claim)?.anchor ?? null,
      row: rowWords(claimRow(story, claim)),
    })),
    dates: dates.map(({ rules: __, ...date }) => date),
    sentiment: sentiment && { label: sentiment.label, step: sentiment.step },
    opening: paragraphs[0]?.sentences[0]?.quote.text ?? '',
    standfirst: standfirst(story),
    minutes: readingMinutes(text, story.lang),
    length: text.length,
  };
}

import { cardContent } from '@/lib/publish/cards/content/card-content';
import { speakerWords } from '@/lib/publish/cards/content/speaker-words';
import { cutText } from '@/lib/publish/cards/fit/cut-text';
import type { Site } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';

/** A headline in a text alternative, in characters: services show some 400 in all. */
const headlineLength = 240;

/** What a story's card shows, in one sentence for those who do not see it. */
export function cardAlt(site: Pick<Site, 'name' | 'url' | 'language'>, story: StoryCore): string {
  const { siteName, headline, day, sentiment, speakers, figures } = cardContent(site, story);
  const parts = [
    `Card of ${siteName}: “${cutText(headline, headlineLength)}”${day === null ? '' : `, ${day}`}`,
    ...(sentiment ? [`sentiment: ${sentiment.label}`] : []),
    ...(speakers.names.length > 0
      ? [`speakers: ${speakerWords(speakers.names, speakers.more)}`]
      : []),
    ...(figures === '' ? [] : [figures]),
  ];
  return `${parts.join('; ')}.`;
}

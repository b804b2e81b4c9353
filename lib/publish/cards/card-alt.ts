import { fill } from '@/lib/languages/format/fill';
import { quoted } from '@/lib/languages/format/quoted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { cardContent } from '@/lib/publish/cards/content/card-content';
import { speakerWords } from '@/lib/publish/cards/content/speaker-words';
import { cutText } from '@/lib/publish/cards/fit/cut-text';
import type { Site } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';

/** A headline in a text alternative, in characters: services show some 400 in all. */
const headlineLength = 240;

/** What a story's card shows, in one sentence for those who do not see it. */
export function cardAlt(site: Pick<Site, 'name' | 'url' | 'language'>, told: StoryCore): string {
  const { language } = site;
  const { siteName, headline, corner, sentiment, speakers, figures } = cardContent(site, told);
  const {
    story,
    site: { card: words },
  } = wordsOf(language);
  const title = quoted(language, cutText(headline, headlineLength));
  const parts = [
    fill(words.of, { site: siteName, title }) + (corner === null ? '' : `, ${corner}`),
    ...(sentiment ? [fill(story.sentimentLabel, sentiment)] : []),
    ...(speakers.names.length > 0
      ? [fill(words.speakers, { speakers: speakerWords(language, speakers.names, speakers.more) })]
      : []),
    ...(figures === '' ? [] : [figures]),
  ];
  return `${parts.join('; ')}.`;
}

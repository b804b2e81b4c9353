import type { Moment } from '@/lib/calendar/moment';
import type { Article } from '@/lib/content/article';
import type { Problem } from '@/lib/content/problem';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warn/warnings';
import { fullText } from '@/lib/prose/full-text';
import { proseHtml } from '@/lib/prose/prose-html';
import type { SafeHtml } from '@/lib/prose/safe-html';
import { briefOf } from '@/lib/readings/brief-of';
import { storyDigest } from '@/lib/readings/story-digest';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Story } from '@/lib/story/story';

/** When a story is shown: not while it is a draft, and not before the day of `publish`. */
export interface Release {
  draft: boolean;
  publish: Moment | null;
}

/** All that is read of an article: what is made of it once and kept between builds. */
export interface Reading {
  brief: StoryBrief;
  /** Another for any other story: of all that was read, in hexadecimal. */
  digest: string;
  /** What an editor should look at; no reason to stop the build. */
  warnings: Problem[];
  release: Release;
  /** Names that an editor wrote out with `means`: nobody else is meant by them. */
  meant: string[];
  story: Story;
  /** The body for the story's page, and all of the story for those who read it elsewhere. */
  html: { page: SafeHtml; feed: SafeHtml };
  /** The article file as it is. */
  fileText: string;
}

/** @throws ContentError when written words do not occur in the text. */
export function readingOf(article: Article): Reading {
  const story = parseStory(article);
  const { body, fileText, front } = article;
  return {
    brief: briefOf(story),
    digest: storyDigest(story),
    warnings: warnings(article, story),
    release: { draft: front.draft === 'true', publish: front.publish ?? null },
    meant: Object.values(front.means),
    story,
    html: { page: proseHtml(story, body), feed: fullText(story, body) },
    fileText,
  };
}

import { readArticle } from '@/lib/content/read-article';
import { parseStory } from '@/lib/parse/parse-story';
import type { Story } from '@/lib/story/story';

/** The story of an article written in a test; `front` holds lines of front matter beside the id. */
export function storyOf(markdown: string, front = ''): Story {
  const text = `---\nid: test\n${front}---\n\n${markdown}`;
  return parseStory(readArticle('content/test.md', Buffer.from(text)));
}

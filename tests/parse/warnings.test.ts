import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warnings';

test('a day that the calendar lacks is left as it is written, with a warning', () => {
  const text = '---\nid: a\n---\n\n# A\n\nIt opened.\n\nIt closed on February 30, 2026.\n';
  const article = readArticle('content/a.md', Buffer.from(text));
  const story = parseStory(article);
  expect(story.dates).toEqual([]);
  expect(warnings(article, story)).toEqual([
    'content/a.md paragraph 2: "February 30, 2026" is no day of the calendar; it is left as it is written.',
  ]);
});

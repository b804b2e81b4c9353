import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { briefOf } from '@/lib/readings/brief-of';
import { readingOf } from '@/lib/readings/reading';

const file = `---
id: tower
published: 2026-05-04
---

# A tower

The clock tower reopens on 9 May 2026, Ida Holm said.
`;

test('A brief holds the dates of its story without the rules by which they were read', () => {
  const { story } = readingOf(readArticle('content/tower.md', Buffer.from(file)));
  expect(story.dates.map(({ rules }) => rules.length > 0)).toEqual([true]);
  const [date] = briefOf(story).dates;
  expect(date).toMatchObject({ from: '2026-05-09', to: '2026-05-09' });
  expect(date).not.toHaveProperty('rules');
});

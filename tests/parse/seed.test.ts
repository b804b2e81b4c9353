import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFolder } from '@/lib/content/read-folder';
import { parseStory } from '@/lib/parse/parse-story';
import { storySchema } from '@/lib/story/story';
import { outlineOf } from './outline-of';

const fixture = (name: string) => readFileSync(`tests/fixtures/stories/seed/${name}`, 'utf8');

const article = readFolder('content').articles.find(({ front }) => front.id === '3dc5a4fd25c4acdb');
if (!article) throw new Error('content/ has lost the seed article');
const story = parseStory(article);

test('the seed article is read as a person reads it', () => {
  expect(outlineOf(story)).toEqual(JSON.parse(fixture('expected.json')));
});

test('the copy of the seed loses and changes no character of its source', () => {
  const lines = fixture('source.txt').trimEnd().split('\n');
  const label = lines.indexOf('Neutral');
  expect(story.text.split('\n\n')).toEqual(lines.filter((_, i) => i !== label));
  expect(story.sentiment?.label).toBe(lines[label]);
});

test('what the text does not say is absent', () => {
  expect(story).toMatchObject({ published: null, updated: null, corrections: [] });
});

test('a parsed story keeps to the schema of a Story', () => {
  expect(storySchema.parse(story)).toEqual(story);
});

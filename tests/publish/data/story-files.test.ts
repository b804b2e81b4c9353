import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { storyMarkdown } from '@/lib/publish/story-data/story-markdown';
import { storySchemaFile } from '@/lib/publish/story-data/story-schema';
import { paths } from '@/lib/site/addresses';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { fileText } from '../../setup/file-text';
import { fixtureSite } from '../../setup/fixture-site';
import { siteOf } from '../../setup/site-of';
import { validator } from '../../setup/validator';
import { buildDay } from '../../site/build-day';

const content = loadSite('content', buildDay);

const schemaOf = (site: typeof content) =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(fileText(storySchemaFile(site), paths.storySchema)));

const problems = validator(schemaOf(fixtureSite));

/** `story.json` of every story of a site. */
const jsonOf = ({ entries, read }: Site) =>
  entries.map(({ story }) => storyJson(read(story).story));

test('the story.json of every story keeps to the published schema', () => {
  for (const site of [content, fixtureSite]) {
    const files = jsonOf(site);
    expect(files.map(({ path }) => path)).toEqual(
      site.entries.map(({ story }) => paths.storyJson(story.slug)),
    );
    for (const { path } of files) expect(problems(JSON.parse(fileText(files, path)))).toEqual([]);
  }
});

test('a damaged story does not', () => {
  const [entry] = content.entries;
  const whole = entry && content.read(entry.story).story;
  const [date] = whole?.dates ?? [];
  const damages = [
    { text: undefined },
    { published: 'yesterday' },
    { slug: 'No Slug' },
    { extra: true },
    { headline: { start: -1, end: 4, text: 'Alib' } },
    { dates: [{ ...date, from: 'July' }] },
    { dates: [{ ...date, kind: 'rumoured' }] },
    { corrections: [{ on: '2026-02-31', text: 'A word.' }] },
  ];
  expect(problems(whole)).toEqual([]);
  for (const damage of damages) expect(problems({ ...whole, ...damage })).not.toEqual([]);
});

test('story.json is the Story, whole', () => {
  const files = jsonOf(fixtureSite);
  for (const { story } of fixtureSite.entries) {
    expect(JSON.parse(fileText(files, paths.storyJson(story.slug)))).toEqual(
      fixtureSite.read(story).story,
    );
  }
});

test('the schema says what it is and, where that is known, where it is', () => {
  expect(schemaOf(fixtureSite)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/news/schema/story.json',
    title: 'Story',
  });
  expect(schemaOf(siteOf([{ slug: 'a' }], 'name: Test Site\n'))).not.toHaveProperty('$id');
});

test('story.md is the article file as it is', () => {
  for (const { story } of content.entries) {
    const { fileText: text } = content.read(story);
    const file = storyMarkdown(story.slug, text);
    expect(file.path).toBe(`/stories/${story.slug}/story.md`);
    expect(file.content).toBe(readFileSync(`content/${story.slug}.md`, 'utf8'));
  }
});

test('a site without story.json has no schema of it', () => {
  const bare = { ...content, files: { json: false, markdown: false, card: false } };
  expect(storySchemaFile(bare)).toEqual([]);
});

import { Buffer } from 'node:buffer';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeManyStories } from '@/bench/search/many-stories';
import { smallChunks } from '@/lib/commands/site/reading/small-chunks';
import type { SiteFile } from '@/lib/site/site-file';
import { searchFiles } from '@/lib/search/index/search-files';
import { fold } from '@/lib/search/hits/terms';
import { indexedWords } from '@/lib/search/shards/indexed-words';
import { numberOf, type PackedIds } from '@/lib/search/shards/packed-ids';
import type { Shard } from '@/lib/search/shards/shard';
import { loadSite } from '@/lib/site/load-site';
import { paths } from '@/lib/site/addresses';
import { buildDay } from '../site/build-day';
import { openPagefind, segmentNames } from './open-pagefind';

const place = mkdtempSync(join(tmpdir(), 'dateline-search-'));
afterAll(() => rmSync(place, { recursive: true }));

const tricky = `---
id: tricky
lang: de
---

# „Die Straße“ – Ärger um l’école d’été

Die Fahrgäste seien – so Dr. Öztürk – „müde“. It’s a U.S.-China row: 25,000 well-known (and so-called) users… 28.8 million, 1:10 and left/right, said Jean-Luc O’Brien's aunt—twice.

Le maire, a-t-il dit, n’a « rien » signé à l’automne; naïve coöperation, cafe\u0301 ﬁnance & Co.
`;

cpSync('tests/fixtures/site', place, { recursive: true });
writeFileSync(join(place, 'tricky.md'), tricky);
const site = loadSite(place, buildDay);
let files: SiteFile[] = [];
beforeAll(async () => {
  files = await searchFiles(site);
});

const textOf = (path: string) =>
  Buffer.from(files.find((file) => file.path === path)?.content ?? '').toString('utf8');

/** All stories of the shards, in their order. */
function onShelves(): Shard {
  const shards = files.filter(({ path }) => path.startsWith('/search/shelves/'));
  const [name = ''] = segmentNames(files);
  return shards.flatMap((_, number): Shard => JSON.parse(textOf(paths.searchShard(name, number))));
}

test('only what a search loads is kept: no file a story, no interface of Pagefind’s', () => {
  const kinds = new Set(files.map(({ path }) => path.replaceAll(/(?:en_)?[0-9a-f]{7,}|\d+/g, '*')));
  expect([...kinds].toSorted()).toEqual([
    '/pagefind/*/index/*.pf_index',
    '/pagefind/*/pagefind-entry.json',
    '/pagefind/*/pagefind.*.pf_meta',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.en.pagefind',
    '/search/catalogue.json',
    '/search/ids/*.json',
    '/search/shelves/*/*.json',
  ]);
});

test('the shards hold every story, newest first, and every anchor stands in its story', () => {
  const sharded = onShelves();
  expect(sharded.map(({ slug }) => slug)).toEqual(site.entries.map(({ story }) => story.slug));
  site.entries.forEach(({ story }, i) => {
    const anchors = new Set([
      '',
      ...(story.sentiment ? ['sentiment'] : []),
      ...site
        .read(story)
        .story.paragraphs.flatMap(({ sentences }) => sentences.map(({ anchor }) => anchor)),
    ]);
    const claims = new Set(story.claims.map(({ anchor }) => anchor));
    for (const { anchor } of sharded[i]?.passages ?? []) expect(anchors).toContain(anchor);
    for (const { anchor } of sharded[i]?.claims ?? []) expect(claims).toContain(anchor);
    expect(sharded[i]?.claims).toHaveLength(story.claims.length);
  });
});

test('every word of every story is found, in its language, at the place where it stands', async () => {
  const search = await openPagefind(files);
  const [name = ''] = segmentNames(files);
  const ids: PackedIds = JSON.parse(textOf(paths.searchIds(name)));
  const number = numberOf(ids);
  let searched = 0;
  for (const [own, story] of onShelves().entries()) {
    const words = indexedWords(story);
    for (const word of new Set(words.map((indexed) => indexed.word))) {
      const result = (await search(word)).find(({ id }) => number(id) === own);
      const found = result?.words.map((at) => fold(words[at]?.word ?? '')) ?? [];
      expect([story.slug, word, found.includes(fold(word))]).toEqual([story.slug, word, true]);
      searched += 1;
    }
  }
  expect(searched).toBeGreaterThan(150);
});

test('words are found without their accents, and as parts of compounds and contractions', async () => {
  const search = await openPagefind(files);
  const story = onShelves().find(({ slug }) => slug === 'tricky');
  const words = story ? indexedWords(story) : [];
  const wordsFor = async (term: string) =>
    (await search(term)).flatMap(({ words: places }) => places.map((at) => words[at]?.word));
  expect(await wordsFor('fahrgaste')).toContain('Fahrgäste');
  expect(await wordsFor('ecole')).toContain('école');
  expect(await wordsFor('china')).toContain('China');
  expect(await wordsFor('oztur')).toContain('Öztürk');
});

const written = (all: readonly SiteFile[]) =>
  all.map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`).toSorted();

test('the same content gives the same files', async () => {
  const again = await searchFiles(site);
  expect(written(again)).toEqual(written(files));
});

test('the build command keeps the pieces of the index small', { timeout: 240_000 }, async () => {
  const folder = join(place, 'many');
  writeManyStories(folder, 200);
  Object.assign(process.env, smallChunks);
  const many = await searchFiles(loadSite(folder, buildDay));
  const pieces = many.filter(({ path }) => path.includes('/index/'));
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(({ content }) => content.length))).toBeLessThan(8000);
  expect(many.length).toBeLessThan(200);
});

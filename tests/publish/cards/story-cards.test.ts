import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { siteIcons } from '@/lib/publish/web-app/site-icons';
import { type CardMaker, cardMaker, storyCards } from '@/lib/publish/cards/story-cards';
import { loadSite } from '@/lib/site/load-site';
import { buildDay } from '../../site/build-day';

const site = loadSite('tests/fixtures/site', buildDay);
let folder: string;
let drawn: string[];
let maker: CardMaker;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cards-'));
  drawn = [];
  const real = cardMaker(folder);
  maker = {
    ...real,
    draw: (content: CardContent) => {
      drawn.push(content.headline);
      return real.draw(content);
    },
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => readdirSync(folder).map((name) => join(folder, name));

test('every story has its card at its own address', async () => {
  const cards = await storyCards(site, maker);
  expect(cards.map(({ path }) => path)).toEqual(
    site.entries.map(({ story }) => `/stories/${story.slug}/card.png`),
  );
  expect(drawn).toEqual(site.entries.map(({ story }) => story.headline.text));
});

test('the next build draws nothing and gives the same bytes', async () => {
  const first = await storyCards(site, maker);
  drawn = [];
  expect(await storyCards(site, maker)).toEqual(first);
  expect(drawn).toEqual([]);
});

test('a story that shows something else is drawn again, and its former card removed', async () => {
  await storyCards(site, maker);
  const before = kept();
  drawn = [];
  const [first, ...others] = site.entries;
  if (!first) throw new Error('The fixture has no stories.');
  const headline = { ...first.story.headline, text: 'Another headline' };
  const changed = { ...first, story: { ...first.story, headline } };
  await storyCards({ ...site, entries: [changed, ...others] }, maker);
  expect(drawn).toEqual(['Another headline']);
  expect(kept()).toHaveLength(before.length);
  expect(kept()).not.toEqual(before);
});

test('another drawing, font or version of a package takes no card of before', async () => {
  await storyCards(site, maker);
  drawn = [];
  await storyCards(site, { ...maker, look: 'another' });
  expect(drawn).toHaveLength(site.entries.length);
});

test('a card that is cut off, empty, damaged or of another size is drawn again', async () => {
  const sound = await storyCards(site, maker);
  const [cutOff, empty, damaged, icon] = kept();
  if (!cutOff || !empty || !damaged || !icon) throw new Error('The fixture has four stories.');
  truncateSync(cutOff, 5000);
  truncateSync(empty, 0);
  writeFileSync(damaged, readFileSync(damaged).fill(0, 4000, 4100));
  writeFileSync(icon, siteIcons(readFileSync('app/icon.svg', 'utf8'))[1]?.content ?? '');
  drawn = [];
  expect(await storyCards(site, maker)).toEqual(sound);
  expect(drawn).toHaveLength(4);
  drawn = [];
  await storyCards(site, maker);
  expect(drawn).toEqual([]);
});

test('what no story shows is removed, an unfinished file too', async () => {
  writeFileSync(join(folder, 'old.png'), 'old');
  writeFileSync(join(folder, 'old.png.123'), 'unfinished');
  await storyCards(site, maker);
  expect(kept()).toHaveLength(site.entries.length);
});

test('without an address, or switched off, there are no cards and the kept ones stay', async () => {
  await storyCards(site, maker);
  expect(await storyCards({ ...site, url: null }, maker)).toEqual([]);
  expect(await storyCards({ ...site, files: { ...site.files, card: false } }, maker)).toEqual([]);
  expect(kept()).toHaveLength(site.entries.length);
});

import { expect, test } from 'vitest';
import { checkPageRows } from '@/lib/build/rows/check-page-rows';
import { checkShardRows } from '@/lib/build/rows/check-shard-rows';
import { allPages } from '@/lib/pages/list/all-pages';
import { shardStory } from '@/lib/search/shards/shard-story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import { siteOf } from '../site/site-of';

const site = siteOf({ text: 'Norvane has barred its engineers from using Pellucid.' });
const claims = site.entries.flatMap((entry) => {
  const { story } = site.read(entry.story);
  return story.claims.map((claim) => ({ story, claim }));
});
const [only] = claims;
if (!only) throw new Error('the article makes no claim');
const { story, claim } = only;
const right = rowWords(claimRow(story, claim));

/** What is shown on the page at a path. */
function viewAt(path: string) {
  const page = [...allPages(site)].find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page.view;
}

const row = (words: string, anchor = claim.anchor) =>
  `<a href="/stories/story-1/#${claim.sentence}" data-row="${anchor}">${words}</a>`;
const checkOwn = (html: string) =>
  checkPageRows('stories/story-1/index.html', html, viewAt('/stories/story-1/'), story);
const checkHome = (html: string) => checkPageRows('index.html', html, viewAt('/'), null);

test('rows that the article bears out pass, on its own page and on others', () => {
  expect(() => checkOwn(row(right))).not.toThrow();
  expect(() => checkHome(row(right))).not.toThrow();
});

test('a row that drops a preposition stops the build, and the error says where', () => {
  expect(() => checkOwn(row('has barred its engineers … using Pellucid'))).toThrow(
    'stories/story-1/index.html: the row “has barred its engineers … using Pellucid” of ' +
      `${claim.anchor} leaves out “from”`,
  );
});

test('words of our own stop it, wherever they stand', () => {
  expect(() => checkOwn(row('orders using Pellucid'))).toThrow('the row “orders using Pellucid”');
  expect(() => checkHome(row('orders using Pellucid'))).toThrow(
    'index.html: the row “orders using Pellucid”',
  );
});

test('a row of no claim, and a claim without a row, stop it', () => {
  expect(() => checkOwn(row(right, 'c-none'))).toThrow('belongs to no claim');
  expect(() => checkHome(row(right, 'c-none'))).toThrow('is not the row of its claim');
  expect(() => checkOwn('')).toThrow(`the claim ${claim.anchor} has no row`);
});

test('what the search prints is read too', () => {
  const shard = shardStory(site, story);
  expect(checkShardRows(story, shard)).toBe(shard);
  const torn = shard.claims.map((each) => ({
    ...each,
    row: each.row.map(([start, end]) => [start + 4, end] as const),
  }));
  expect(() => checkShardRows(story, { ...shard, claims: torn })).toThrow(
    'is no part of the article around its cue',
  );
});

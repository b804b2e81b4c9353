import { expect, test } from 'vitest';
import { checkRows } from '@/lib/build/rows/check-rows';
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

const page = (words: string, anchor = claim.anchor) =>
  `<ol><li id=${claim.anchor}><a href="#${claim.sentence}" data-row="${anchor}">${words}</a></ol>`;
const files = (tree: Record<string, string>) =>
  new Map(Object.entries(tree).map(([path, text]) => [path, Buffer.from(text)]));
const own = { 'stories/story-1/index.html': page(right) };

test('rows that the article bears out pass, on its own page and on others', () => {
  const link = `<a href=/news/stories/story-1/#${claim.anchor} data-row=${claim.anchor}>${right}</a>`;
  expect(checkRows(site, files({ ...own, 'who/norvane/index.html': link }))).toBe(2);
});

test('a row that drops a preposition stops the build, and the error says where', () => {
  const wrong = page('has barred its engineers … using Pellucid');
  expect(() => checkRows(site, files({ 'stories/story-1/index.html': wrong }))).toThrow(
    'stories/story-1/index.html: the row “has barred its engineers … using Pellucid” of ' +
      `${claim.anchor} leaves out “from”`,
  );
});

test('words of our own stop it, wherever they stand', () => {
  const wrong = `<a href="/stories/story-1/#${claim.anchor}" data-row=${claim.anchor}>orders using Pellucid</a>`;
  expect(() => checkRows(site, files({ ...own, 'index.html': wrong }))).toThrow(
    'index.html: the row “orders using Pellucid”',
  );
});

test('a row of no claim, and a claim without a row, stop it', () => {
  expect(() => checkRows(site, files({ ...own, 'index.html': page(right) }))).toThrow(
    'belongs to no claim',
  );
  expect(() => checkRows(site, files({}))).toThrow(`the claim ${claim.anchor} has no row`);
});

test('what the search prints is read too', () => {
  const shard = (row: [number, number][]) =>
    JSON.stringify([
      { slug: story.slug, text: story.text, claims: [{ anchor: claim.anchor, row }] },
    ]);
  const pieces = claimRow(story, claim).map(({ start, end }): [number, number] => [start, end]);
  expect(checkRows(site, files({ ...own, 'search/shelves/0.json': shard(pieces) }))).toBe(2);
  const [[start, end] = [0, 0]] = pieces;
  expect(() =>
    checkRows(site, files({ ...own, 'search/shelves/0.json': shard([[start + 4, end]]) })),
  ).toThrow('is no part of the article around its cue');
});

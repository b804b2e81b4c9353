import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, inject, test } from 'vitest';
import { writeManyStories } from '@/bench/search/many-stories';
import { PageView } from '@/components/pages/page-view';
import { readTree } from '@/lib/build/file-tree';
import { stripPage } from '@/lib/build/strip-page';
import { allPages } from '@/lib/pages/list/all-pages';
import type { Page } from '@/lib/pages/page';
import type { View } from '@/lib/pages/views';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { pageSizes } from '@/lib/site/lists/pages-of';
import { buildDay } from '../site/build-day';

/** Enough for a full page of every list. */
const stories = 240;

/** The head of a page, which stands beside what is weighed here, in bytes. */
const head = 1000;

/** As many on one day and in one storyline. */
const together = 50;

function manyStories(number: number, front = ''): Site {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
  writeManyStories(folder, number);
  for (const name of front === ''
    ? []
    : readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^published: .*$/m, front));
  }
  const made = loadSite(folder, buildDay);
  rmSync(folder, { recursive: true });
  return made;
}

const site = manyStories(stories);
const oneDay = manyStories(together, 'published: 2026-11-12\nstoryline: The long run');

const demo = readTree(inject('demo').folder);
const [style] = /<style>[^<]*/.exec(Buffer.from(demo.get('who/index.html') ?? '').toString()) ?? [
  '',
];
const heaviestSheet = brotliCompressSync(style).length;

function weight(name: string, page: ReactElement): number {
  const parts = {
    assetAddress: (a: string) => a,
    modules: {},
    integrity: new Map<string, string>(),
  };
  const html = stripPage(renderToStaticMarkup(page), '/', parts);
  const size = brotliCompressSync(Buffer.from(html)).length + head + heaviestSheet;
  console.log(`${name}: ${size} bytes`);
  return size;
}

/** The page of a kind that holds most, which has to be full. */
function fullest(kind: View['kind'], size: number): ReactElement {
  const held = ({ view }: Page) => ('page' in view && view.kind === kind ? view.page.items : []);
  const [page] = [...allPages(site)].toSorted((a, b) => held(b).length - held(a).length);
  if (!page || held(page).length !== size) throw new Error(`the list has no ${size} items`);
  return createElement(PageView, { frame: site, page, read: () => notRead() });
}

const notRead = (): never => {
  throw new Error('a list reads no story');
};

test('home with 50 stories is at most 30 kB in brotli', () => {
  expect(weight('home', fullest('briefing', pageSizes.stories))).toBeLessThanOrEqual(30_000);
});

test('a timeline of 50 dates is at most 12 kB in brotli', () => {
  expect(weight('timeline', fullest('year', pageSizes.dates))).toBeLessThanOrEqual(12_000);
});

test('a list of 200 speakers is at most 30 kB in brotli', () => {
  expect(weight('who', fullest('who', pageSizes.speakers))).toBeLessThanOrEqual(30_000);
});

test.each(['edition', 'storyline', 'coming'] as const)(
  'a page of kind %s with 50 stories is at most 20 kB in brotli',
  (kind) => {
    const page = [...allPages(oneDay)].find(({ view }) => view.kind === kind);
    if (!page) throw new Error(`there is no page of kind ${kind}`);
    const shown = createElement(PageView, { frame: oneDay, page, read: () => notRead() });
    expect(weight(kind, shown)).toBeLessThanOrEqual(20_000);
  },
);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, inject, test } from 'vitest';
import { writeManyStories } from '@/bench/search/many-stories';
import { BriefingPage } from '@/components/briefing/briefing-page';
import { PageFrame } from '@/components/site/page-frame';
import { WhoPage } from '@/components/who/who-page';
import { TimelinePage } from '@/components/years/timeline-page';
import { readTree } from '@/lib/build/file-tree';
import { stripPage } from '@/lib/build/strip-page';
import { loadSite } from '@/lib/site/load-site';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import { yearsOf } from '@/lib/site/timeline/years';
import { buildDay } from '../site/build-day';

/** Enough for a full page of every list. */
const stories = 240;

/** The head of a page, which stands beside what is weighed here, in bytes. */
const head = 1000;

const folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
writeManyStories(folder, stories);
const site = loadSite(folder, buildDay);
rmSync(folder, { recursive: true });

const sheets = [...readTree(inject('demo').folder)].filter(([path]) => path.endsWith('.css'));
const heaviestSheet = Math.max(...sheets.map(([, bytes]) => brotliCompressSync(bytes).length));

function weight(name: string, page: ReactElement): number {
  const framed = PageFrame({ site, current: '', children: page });
  const html = stripPage(renderToStaticMarkup(framed), { assetAddress: (a) => a, modules: {} });
  const size = brotliCompressSync(Buffer.from(html)).length + head + heaviestSheet;
  console.log(`${name}: ${size} bytes`);
  return size;
}

const first = <Item>(items: readonly Item[], size: number) => {
  const [page] = pagesOf(items, size);
  if (page?.items.length !== size) throw new Error(`the list has no ${size} items`);
  return page;
};

test('home with 50 stories is at most 30 kB in brotli', () => {
  const page = first(site.entries, pageSizes.stories);
  expect(page.items).toHaveLength(50);
  expect(weight('home', createElement(BriefingPage, { site, page }))).toBeLessThanOrEqual(30_000);
});

test('a timeline of 200 dates is at most 30 kB in brotli', () => {
  const years = yearsOf(site);
  const [year] = years.toSorted((a, b) => b.dates.length - a.dates.length);
  if (!year) throw new Error('no story gives a date');
  const page = first(year.dates, pageSizes.dates);
  expect(page.items).toHaveLength(200);
  const size = weight('timeline', createElement(TimelinePage, { site, years, year, page }));
  expect(size).toBeLessThanOrEqual(30_000);
});

test('a list of 200 speakers is at most 30 kB in brotli', () => {
  const page = first(site.speakers, pageSizes.speakers);
  expect(page.items).toHaveLength(200);
  expect(weight('who', createElement(WhoPage, { site, page }))).toBeLessThanOrEqual(30_000);
});

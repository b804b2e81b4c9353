import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sitemap } from '@/lib/publish/discovery/sitemap';
import { sitePages } from '@/lib/publish/discovery/site-pages';
import { paths } from '@/lib/site/addresses';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { siteOf } from '../../setup/site-of';

const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');

const faults = async (contents: string) =>
  (
    await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] })
  ).errors.map(({ message }) => message);

const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1]);

const written = fileText(await sitemap(site), paths.sitemap);

test('the sitemap keeps to the schema of sitemaps.org', async () => {
  expect(await faults(written)).toEqual([]);
  expect(await faults(written.replace(/<loc>[^<]*<\/loc>/, ''))).not.toEqual([]);
});

test('every page stands in it with its full address below the base path', () => {
  expect(addresses(written)).toEqual(sitePages(site).map(({ path }) => `${site.url}${path}`));
  for (const { story } of site.entries) {
    expect(addresses(written)).toContain(`${site.url}/stories/${story.slug}/`);
  }
});

test('a page is as old as the last change of its stories; what is not known is left out', async () => {
  const dated = siteOf([
    { slug: 'a', front: 'published: 2026-03-12T18:30:00+01:00\n' },
    { slug: 'b', front: 'published: 2026-03-10\nupdated: 2026-03-14\n' },
    { slug: 'c', front: 'corrections:\n  - on: 2026-03-01\n    text: A word.\n' },
    { slug: 'd' },
  ]);
  const pages = sitePages(dated).map(({ path, lastmod }) => [path, lastmod] as const);
  expect(pages.filter(([path]) => /^\/(?:about\/|stories\/[a-z]\/)?$/.test(path))).toEqual([
    ['/', '2026-03-14'],
    ['/about/', undefined],
    ['/stories/a/', '2026-03-12'],
    ['/stories/b/', '2026-03-14'],
    ['/stories/c/', '2026-03-01'],
    ['/stories/d/', undefined],
  ]);
  const xml = fileText(await sitemap(dated), paths.sitemap);
  expect([...xml.matchAll(/<lastmod>([^<]*)</g)].map((match) => match[1])).toEqual(
    pages.flatMap(([, lastmod]) => lastmod ?? []),
  );
  expect(await faults(xml)).toEqual([]);
});

test('other pages can be told instead', async () => {
  const pages = [{ path: '/who/', lastmod: isoDaySchema.parse('2026-03-12') }];
  const xml = fileText(await sitemap(site, pages), paths.sitemap);
  expect(addresses(xml)).toEqual(['https://example.org/news/who/']);
});

test('more than 45,000 pages make several files and an index that names them', async () => {
  const pages = Array.from({ length: 45_001 }, (_, i) => ({ path: `/page/${i}/` }));
  const files = await sitemap(site, pages);
  const parts = ['/sitemap-1.xml', '/sitemap-2.xml'];
  expect(files.map(({ path }) => path)).toEqual([paths.sitemap, ...parts]);
  const index = fileText(files, paths.sitemap);
  expect(index).toContain('<sitemapindex');
  expect(addresses(index)).toEqual(parts.map((path) => `${site.url}${path}`));
  expect(parts.flatMap((path) => addresses(fileText(files, path)))).toEqual(
    pages.map(({ path }) => `${site.url}${path}`),
  );
});

test('where it is not known where the site is served, there is no sitemap', async () => {
  expect(await sitemap(siteOf([{ slug: 'a' }], 'name: Test Site\n'))).toEqual([]);
});

import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type FileTree, readTree } from '@/lib/build/file-tree';

const files: FileTree = readTree(inject('own').folder);
const bytes = (path: string) => files.get(path) ?? new Uint8Array();
const matching = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
const compressed = (path: string) => brotliCompressSync(bytes(path)).length;

/** A page and the style sheets that it names, as a host sends them. */
function weight(page: string): number {
  const html = Buffer.from(bytes(page)).toString();
  const sheets = matching(/\.css$/).filter((path) => html.includes(`/${path}`));
  expect(sheets).toHaveLength(1);
  return [page, ...sheets].reduce((sum, path) => sum + compressed(path), 0);
}

// 8 kB each is the aim; a story's calendar link and its unminified markup stand above it.
test.each([
  ['index.html', 8500],
  ['stories/alibaba-bans-claude-code/index.html', 9500],
] as const)('%s with its style sheet is at most %i bytes in brotli', (page, maxBytes) => {
  const size = weight(page);
  console.log(`${page}: ${size} bytes`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(maxBytes);
});

test('the fonts are at most 90 kB', () => {
  const fonts = matching(/\.woff2$/);
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, path) => sum + bytes(path).length, 0)).toBeLessThanOrEqual(90_000);
});

test('the one script of all pages but the search is a module of at most 2 kB', () => {
  const [share, ...others] = matching(/\.js$/).filter((path) => !/^pagefind\/|search/.test(path));
  expect(others).toEqual([]);
  expect(share).toMatch(/^assets\/share\.\w+\.js$/);
  expect(bytes(share ?? '').length).toBeLessThanOrEqual(2000);
  const scripts = matching(/\.html$/).filter((page) =>
    /<script[^>]*(?:search|pagefind)/.test(Buffer.from(bytes(page)).toString()),
  );
  expect(scripts).toEqual(['search/index.html']);
});

test('nothing is left that only a running Next would use', () => {
  expect(matching(/_next|manifest\.json/i)).toEqual([]);
  expect(matching(/\.txt$/)).toEqual(['licences.txt', 'llms.txt', 'robots.txt']);
  for (const page of matching(/\.html$/)) {
    expect(Buffer.from(bytes(page)).toString()).not.toMatch(
      /_next|<script(?! type="module" src=| type="application\/ld\+json">)/,
    );
  }
});

import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type FileTree, readTree } from '@/lib/export/file-tree';

const files: FileTree = readTree(inject('own').folder);
const bytes = (path: string) => files.get(path) ?? new Uint8Array();
const matching = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
const compressed = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + brotliCompressSync(bytes(path)).length, 0);

test.each(['index.html', 'stories/alibaba-bans-claude-code/index.html'])(
  '%s with its style sheets is at most 8 kB in brotli',
  (page) => {
    expect(bytes(page).length).toBeGreaterThan(1000);
    const size = compressed([page, ...matching(/\.css$/)]);
    console.log(`${page}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(8000);
  },
);

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
  expect(matching(/\.txt$|_next|manifest/i)).toEqual([]);
  for (const page of matching(/\.html$/)) {
    expect(Buffer.from(bytes(page)).toString()).not.toMatch(/_next|<script(?! type=module src=)/);
  }
});

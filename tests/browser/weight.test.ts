import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readUnicodeRange } from '@/lib/build/shell/unicode-range';
import { type FileTree, readTree } from '@/lib/build/file-tree';

const files: FileTree = readTree(inject('own').folder);
const bytes = (path: string) => files.get(path) ?? new Uint8Array();
const matching = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
const compressed = (path: string) => brotliCompressSync(bytes(path)).length;

const stylesIn = (page: string) => Buffer.from(bytes(page)).toString().split('<style>').length - 1;

/** A page with the style sheet that stands in it, as a host sends it. */
function weight(page: string): number {
  expect(matching(/\.css$/)).toEqual([]);
  expect(stylesIn(page)).toBe(1);
  return compressed(page);
}

test.each([
  ['index.html', 6500],
  ['stories/alibaba-bans-claude-code/index.html', 8000],
] as const)('%s with its style sheet is at most %i bytes in brotli', (page, maxBytes) => {
  const size = weight(page);
  console.log(`${page}: ${size} bytes`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(maxBytes);
});

/** The fonts that hold the letters of a text, as the style sheet of a page tells. */
function fontsFor(page: string, text: string): string[] {
  const faces = Buffer.from(bytes(page))
    .toString()
    .matchAll(/@font-face\{([^}]*url\(["']?\/([^)"']+)[^}]*)/g);
  return [...faces].flatMap(([, face = '', path = '']) => {
    const [, range] = /unicode-range:([^;}]+)/.exec(face) ?? [];
    // A face without a range is asked for whatever no other face has.
    const held = range === undefined ? null : readUnicodeRange(range);
    return held === null || [...text].some((letter) => held.has(letter.codePointAt(0) ?? 0))
      ? [path]
      : [];
  });
}

test('a story in English loads two fonts of at most 45 kB together, for all their weights', () => {
  const fonts = fontsFor('stories/alibaba-bans-claude-code/index.html', 'A “café” – 1 €’s ¶');
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, path) => sum + bytes(path).length, 0)).toBeLessThanOrEqual(45_000);
});

test('only pages with other letters than the usual carry what they need for them', () => {
  expect(stylesIn('stories/alibaba-bans-claude-code/index.html')).toBe(1);
  expect(stylesIn('search/index.html')).toBe(2);
});

test('no other font is heavier than 30 kB', () => {
  for (const path of matching(/\.woff2$/)) expect(bytes(path).length).toBeLessThan(30_000);
});

test('pages load a module of at most 4 kB, the search one more, and a worker of at most 4 kB keeps them', () => {
  const maxBytes = [
    [/^assets\/settings\.\w+\.js$/, 4000],
    [/^assets\/moved\.\w+\.js$/, 200],
    [/^offline\.js$/, 4000],
  ] as const;
  const modules = matching(/\.js$/).filter((path) => !/^pagefind\/|search/.test(path));
  expect(modules.map((path) => path.replace(/\.\w{10}\.js$/, '')).toSorted()).toEqual([
    'assets/moved',
    'assets/settings',
    'offline.js',
  ]);
  for (const path of modules) {
    const [, most = 0] = maxBytes.find(([pattern]) => pattern.test(path)) ?? [];
    console.log(`${path}: ${bytes(path).length} bytes`);
    expect(bytes(path).length).toBeLessThanOrEqual(most);
  }
  const scripts = matching(/\.html$/).filter((page) =>
    /<script[^>]*(?:search|pagefind)/.test(Buffer.from(bytes(page)).toString()),
  );
  expect(scripts).toEqual(['search/index.html']);
});

test('the module of the search is at most 24 kB, whatever its rooms import', () => {
  const [search, ...others] = matching(/^assets\/search\.\w+\.js$/);
  expect(others).toEqual([]);
  expect(bytes(search ?? '').length).toBeGreaterThan(1000);
  expect(bytes(search ?? '').length).toBeLessThanOrEqual(24_000);
});

test('nothing is left that only a running Next would use', () => {
  expect(matching(/_next|manifest\.json/i)).toEqual([]);
  expect(matching(/\.txt$/)).toEqual(['licences.txt', 'llms.txt', 'robots.txt']);
  for (const page of matching(/\.html$/)) {
    expect(Buffer.from(bytes(page)).toString()).not.toMatch(
      /_next|<script(?! type="module" src=| type="application\/ld\+json">|>try\{document)/,
    );
  }
});

import { expect, test } from 'vitest';
import { finishSite } from '@/lib/build/finish-site';

const files = (tree: Record<string, string>) =>
  new Map(Object.entries(tree).map(([path, text]) => [path, Buffer.from(text)]));

const exported = files({
  'index.html': '<head><link rel="stylesheet" href="/news/_next/static/chunks/a.css"></head>',
  'index.txt': 'payload',
  'about/__next._tree.txt': 'payload',
  '404.html': '<p data-share="T">Text</p>',
  '404/index.html': 'again',
  '_not-found/index.html': 'again',
  '_next/static/chunks/a.css': '@font-face{src:url(../media/f.woff2)}',
  '_next/static/chunks/a.js': 'script',
  '_next/static/media/f.woff2': 'font',
  '_next/static/media/unused.svg': 'image',
});

const finished = finishSite(exported, '/news', { share: 'module', search: 'unused' });
const text = (path: string) => Buffer.from(finished.get(path) ?? []).toString('utf8');

test('only what a reader needs is left, each file once', () => {
  const paths = [...finished.keys()]
    .map((path) => path.replace(/share\.\w+/, 'share.*').replace(/\w+\.css/, '*.css'))
    .toSorted();
  expect(paths).toEqual([
    '404.html',
    'assets/*.css',
    'assets/f.woff2',
    'assets/share.*.js',
    'index.html',
  ]);
});

test('assets are found where they stand now, below the base path', () => {
  expect(text('index.html')).toMatch(/href=\/news\/assets\/\w{10}\.css integrity="?sha256-/);
  expect(text('404.html')).toMatch(/src=\/news\/assets\/share\.\w+\.js/);
  const sheet = [...finished.keys()].find((path) => path.endsWith('.css')) ?? '';
  expect(text(sheet)).toBe('@font-face{src:url(f.woff2)}');
});

import { expect, test } from 'vitest';
import { hostNames } from '@/lib/content/settings/host-names';
import { checkPaths } from '@/lib/hosts/check-paths';
import { compressedFiles } from '@/lib/hosts/compressed-files';
import type { HostedSite } from '@/lib/hosts/hosted-site';
import { hostFiles } from '@/lib/hosts/hosts';
import { fileKindOf, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders } from '@/lib/hosts/table/headers';
import { policyAt } from '@/lib/hosts/table/policy';

const rooted: HostedSite = {
  url: 'https://example.org',
  base: '',
  host: 'example.org',
  tls: true,
  moved: [{ from: '/stories/old/', to: '/stories/new/' }],
  sections: ['about', 'assets', 'search', 'stories'],
  styles: ['sha256-reading', 'sha256-lists'],
};
const below: HostedSite = { ...rooted, url: 'https://example.org/news', base: '/news' };

const made = (site: HostedSite) => {
  const { within, beside } = hostFiles(site, hostNames);
  return new Map([...within, ...beside].map(({ path, content }) => [path, String(content)]));
};
const named = (files: readonly { path: string }[]) => files.map(({ path }) => path).toSorted();

test('every host has its settings: in the folder, or beside it for its keeper', () => {
  const { within, beside } = hostFiles(rooted, hostNames);
  expect(named(within)).toEqual([
    '/.htaccess',
    '/.nojekyll',
    '/_headers',
    '/_redirects',
    '/vercel.json',
  ]);
  expect(named(beside)).toEqual([
    '/Caddyfile',
    '/cloudfront-function.js',
    '/cloudfront-headers.json',
    '/cloudfront-search-headers.json',
    '/github-pages.yml',
    '/nginx.conf',
    '/s3-upload.sh',
  ]);
});

test('below a path, what a host reads at its root stands beside', () => {
  const { within } = hostFiles(below, hostNames);
  expect(named(within)).toEqual(['/.htaccess', '/.nojekyll']);
});

test('only the hosts that are named have settings', () => {
  const { within, beside } = hostFiles(rooted, ['nginx']);
  expect([named(within), named(beside)]).toEqual([[], ['/nginx.conf']]);
});

const withHeaders = ['/.htaccess', '/_headers', '/vercel.json', '/nginx.conf', '/Caddyfile'];

test.each([...withHeaders, '/cloudfront-headers.json'])('%s sets every header', (path) => {
  const text = made(rooted).get(path) ?? '';
  for (const { name, value } of commonHeaders(true)) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toContain(policyAt('/', 'tls-header', rooted.styles));
});

test.each([...withHeaders, '/cloudfront-search-headers.json'])(
  '%s lets the search page alone run WebAssembly',
  (path) => {
    const text = made(rooted).get(path) ?? '';
    expect(text.split('wasm-unsafe-eval')).toHaveLength(2);
  },
);

test.each([
  // What Apache rewrites it names from the folder on.
  ['/.htaccess', '^stories/old/?$'],
  ['/_redirects', '/news/stories/old'],
  ['/vercel.json', '/news/stories/old'],
  ['/nginx.conf', '/news/stories/old'],
  ['/Caddyfile', '/news/stories/old'],
])('%s leads former addresses on, below the path of the site', (path, former) => {
  const text = (made(below).get(path) ?? '').replaceAll('\\', '');
  expect(text).toContain(former);
  expect(text).toContain('/news/stories/new/');
});

const fits = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);

test('two rules of _headers never say one header of one path', () => {
  const rules = (made(rooted).get('/_headers') ?? '').split('\n\n').map((rule) => rule.split('\n'));
  for (const path of [
    '/',
    '/about/',
    '/search/',
    '/stories/a/',
    '/assets/a.css',
    '/feed.xml',
    '/x',
  ]) {
    const headers = rules
      .filter(([pattern = '']) => fits(pattern, path))
      .flatMap(([, ...lines]) => lines.filter(Boolean).map((line) => line.split(':')[0]));
    expect([path, new Set(headers).size]).toEqual([path, headers.length]);
  }
});

test('the function of CloudFront maps folders to files, and leads on', () => {
  const code = made(below).get('/cloudfront-function.js') ?? '';
  const handler: unknown = new Function(`${code}; return handler;`)();
  const ask = (uri: string): unknown => {
    if (typeof handler !== 'function') throw new TypeError('there is no handler');
    return handler({ request: { uri } });
  };
  expect(ask('/news/about/')).toEqual({ uri: '/news/about/index.html' });
  expect(ask('/news/feed.xml')).toEqual({ uri: '/news/feed.xml' });
  expect(ask('/news/about')).toMatchObject({ headers: { location: { value: '/news/about/' } } });
  expect(ask('/news/stories/old/')).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/news/stories/new/' } },
  });
  // No path leads to another host, whatever stands in it.
  for (const path of ['//evil.example', '//evil.example/index.html', '/\\\\evil.example/']) {
    expect(ask(path)).toMatchObject({
      headers: { location: { value: expect.stringMatching(/^\/evil\.example/) } },
    });
  }
  expect(ask('/__proto__/')).toEqual({ uri: '/__proto__/index.html' });
});

test('over http nothing speaks of https', () => {
  const plain = made({ ...rooted, url: 'http://example.org', tls: false });
  for (const text of plain.values()) {
    expect(text).not.toMatch(/Strict-Transport|upgrade-insecure/);
  }
});

test('a kind of file has one row, and no file goes without', () => {
  expect(new Set(fileKinds.map(({ ends }) => ends)).size).toBe(fileKinds.length);
  expect(fileKindOf('a/feed.xml')?.id).toBe('rss');
  expect(fileKindOf('sitemap.xml')?.id).toBe('xml');
  expect(fileKindOf('LICENSE')).toBeUndefined();
});

test.each([
  [['LICENSE'], 'is of no kind'],
  [['a/B.html', 'a/b.html'], 'without capitals'],
  [['a/ä.html'], 'several ways'],
  [['a b.html'], 'several ways'],
  [['../a.html'], 'several ways'],
  [['.hidden.html'], 'several ways'],
])('no site has the files %j', (paths, words) => {
  expect(() => checkPaths(paths)).toThrow(words);
});

test('text that gets smaller stands compressed beside itself, the same bytes each time', () => {
  const files = new Map([
    ['a.html', Buffer.from('a'.repeat(1000))],
    ['b.html', Buffer.from('b')],
    ['c.png', Buffer.from('c'.repeat(1000))],
  ]);
  const once = compressedFiles(files, ['brotli', 'gzip']);
  expect([...once.keys()]).toEqual(['a.html.br', 'a.html.gz']);
  expect(compressedFiles(files, ['gzip', 'brotli']).get('a.html.gz')).toEqual(
    once.get('a.html.gz'),
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { crawl } from './setup/crawl';

const sites = [
  { name: 'of this repository, at /, whose address is not known', site: inject('own'), url: null },
  {
    name: 'of the demonstration, under a base path',
    site: inject('demo'),
    url: 'https://example.org/news',
  },
  { name: 'of the demonstration, at /', site: inject('rooted'), url: 'https://example.org' },
];

/** Files that hosts and machines ask for by name, without a link. */
const unlinked =
  /^(?:.*\.(?:br|gz)|\.htaccess|\.nojekyll|_headers|_redirects|vercel\.json|follow\/feed\.css|404\.html|assets\/moved\.\w+\.js|offline\.js|robots\.txt|llms\.txt|dateline-build\.json|licences\.txt|sitemap\.xml|pagefind\/.*|search\/.*\.json)$/;

/** Pages at former addresses, and at short names: only links from elsewhere lead there. */
const sendsOn = (html: Uint8Array) =>
  Buffer.from(html)
    .toString()
    .match(/http-equiv="?refresh/) !== null;

test.each(sites)(
  'every address $name resolves, and every file is reached',
  async ({ site, url }) => {
    const { reached, broken } = await crawl(site, url);
    expect(broken).toEqual([]);
    const missed = [...readTree(site.folder)]
      .filter(
        ([path, bytes]) => !unlinked.test(path) && !(path.endsWith('.html') && sendsOn(bytes)),
      )
      .map(([path]) => path)
      .filter((path) => !reached.has(site.address + path.replace(/(^|\/)index\.html$/, '$1')));
    expect(missed).toEqual([]);
    console.log(`${reached.size} addresses followed from ${site.address}`);
  },
);

/** Pages that stand for something that is gone. */
const isHidden = (html: Uint8Array) =>
  /<meta name="?robots"? content="?noindex/.test(Buffer.from(html).toString());

test('the sitemap names every page, and no other', () => {
  const files = readTree(inject('rooted').folder);
  const xml = Buffer.from(files.get('sitemap.xml') ?? []).toString();
  const named = [...xml.matchAll(/<loc>https:\/\/example\.org\/([^<]*)</g)].map(
    (match) => match[1],
  );
  const pages = [...files]
    .filter(([path, bytes]) => path.endsWith('index.html') && !sendsOn(bytes) && !isHidden(bytes))
    .map(([path]) => path.replace(/index\.html$/, ''));
  expect(named.toSorted()).toEqual(pages.toSorted());
});

test('the crawler finds what is broken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-broken-'));
  const page = `<p id=here><a href=#here>fine</a><a href=#gone>no anchor</a><a href=gone/>no page</a>
    <a href=/elsewhere>outside</a><a href=https://example.com/>of another host</a>`;
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, '404.html'), 'Not found');
  const { server, port } = await listen(
    serveSite(folder, { base: '/news', moved: [], styles: [] }),
    0,
  );
  const address = `http://localhost:${port}/news/`;
  const { broken } = await crawl({ folder, address, styles: [] }, null);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  expect(broken.map(({ to, why }) => [to.replace(/^http:\/\/localhost:\d+/, ''), why])).toEqual([
    ['/news/#gone', 'no such anchor'],
    ['/news/gone/', 'status 404'],
    ['/elsewhere', 'leaves the base path'],
  ]);
});

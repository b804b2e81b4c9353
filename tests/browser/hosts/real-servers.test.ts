import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { readPlace } from '@/lib/commands/output/record';
import { cacheAt, sharedWith } from '@/lib/hosts/table/caching';
import { contentType, fileKindOf } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { openBrowser } from '../setup/open-browser';
import { canRun, serverNames, startFor } from './servers';
import type { RealServer } from './start-server';

const browser = openBrowser();
const sites = [
  { name: 'under a path', ...inject('demo') },
  { name: 'at the root', ...inject('rooted') },
];

/** Files for hosts and compressed files have no address of their own. */
const hidden = /(?:^|\/)(?:\.|_headers$|_redirects$)|\.(?:br|gz)$/;

const cases = serverNames.flatMap((server) => sites.map((site) => ({ server, site })));

const running: RealServer[] = [];
afterAll(() => running.forEach(({ stop }) => stop()));

/** The bytes of an answer as they come, for one who takes gzip. */
const bytesAt = (address: string) =>
  new Promise<Buffer>((done, fail) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      void buffer(answer).then(done, fail);
    }).on('error', fail);
  });

describe.each(cases)('$server serves the site $site.name', ({ server, site }) => {
  const { base, moved, styles } = readPlace(site.folder) ?? { base: '', moved: [], styles: [] };
  const tls = server !== 'npm run serve';
  const files = [...readTree(site.folder).keys()].filter(
    (path) => !hidden.test(path) && !unservedFiles.some((name) => name === path),
  );
  let real: RealServer | undefined;
  const origin = async () => {
    real ??= await startFor(server, site.folder, base);
    if (!running.includes(real)) running.push(real);
    return real.origin;
  };

  test.runIf(canRun(server))('every file with its type, its caching and all headers', async () => {
    const at = await origin();
    const faults: string[] = [];
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      if (moved.some(({ from }) => from === path)) continue;
      const kind = fileKindOf(file);
      const expected = [
        ...commonHeaders(tls),
        policyHeader(path, tls, styles),
        { name: 'Cross-Origin-Resource-Policy', value: sharedWith(path) },
        { name: 'Cache-Control', value: cacheAt(path) },
        { name: 'Content-Type', value: kind ? contentType(kind) : 'a known kind' },
      ];
      const answer = await fetch(at + base + path, { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
      for (const { name, value } of expected) {
        const found = answer.headers.get(name);
        if (found !== value) faults.push(`${path}: ${name} is ${found}, not ${value}`);
      }
      const named = answer.headers.get('server') ?? '';
      if (/\d/.test(named)) faults.push(`${path}: tells that it is ${named}`);
    }
    expect(faults).toEqual([]);
  });

  test.runIf(canRun(server))('what has no page gets ours, with 404 and all headers', async () => {
    const at = await origin();
    const unknown = ['/no-such-page/', '/no-such.ics', '/stories/x/y.json', '/.git/config'];
    const kept = [...unservedFiles, '.nojekyll', '.htaccess'].map((name) => `/${name}`);
    for (const path of [...unknown, ...kept]) {
      const answer = await fetch(at + base + path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      expect(answer.headers.get('cache-control')).not.toMatch(/max-age=3/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).toContain('No page has this address');
    }
  });

  test.runIf(canRun(server))('former addresses, and those without a slash, lead on', async () => {
    const at = await origin();
    const leads = async (path: string) => {
      const answer = await fetch(at + path, { redirect: 'manual' });
      await answer.text();
      const to = answer.headers.get('location') ?? '';
      return [answer.status, to.replace(at, '')];
    };
    expect(moved.length).toBeGreaterThan(0);
    for (const { from, to } of moved) {
      expect(await leads(base + from)).toEqual([301, base + to]);
      expect(await leads((base + from).slice(0, -1))).toEqual([301, base + to]);
    }
    const [status, to] = await leads(`${base}/about`);
    expect([301, 308]).toContain(status);
    expect(to).toBe(`${base}/about/`);
    expect(await leads(`${base}/about/index.html`)).toEqual([301, `${base}/about/`]);
    // What stands above the site's folder is not for its `.htaccess` to say.
    const above = server === 'apache' ? [404, ''] : [302, `${base}/`];
    expect(await leads('/')).toEqual(base === '' ? [200, ''] : above);
  });

  test.runIf(canRun(server))('nothing can be written, and no answer tells of insides', async () => {
    const at = await origin();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await fetch(`${at}${base}/about/`, { method });
      expect([method, answer.status]).toEqual([method, 405]);
      // Apache adds what it answers itself unless its keeper forbids it.
      expect(answer.headers.get('allow')).toMatch(
        server === 'apache' ? /^GET, HEAD(?:, TRACE)?$/ : /^GET, HEAD$/,
      );
      expect(await answer.text()).not.toMatch(/\bat \/|node_modules|Error:/);
    }
    const beyond = await fetch(`${at}${base}/about/`, { headers: { range: 'bytes=99999999-' } });
    expect(beyond.status).toBe(416);
    expect(await beyond.text()).not.toMatch(/\bat \/|node_modules|Error:/);
    const broken = await fetch(`${at}${base}/%E0%A4%A/`);
    expect([400, 404]).toContain(broken.status);
    expect(await broken.text()).not.toMatch(/\bat \/|node_modules|Error:/);
  });

  test.runIf(canRun(server))('text is compressed', async () => {
    const at = await origin();
    const zip = await fetch(`${at}${base}/about/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(zip.headers.get('content-encoding')).toBe('gzip');
    expect(zip.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await zip.text()).toContain('<html');
  });

  const packed = join(site.folder, 'about/index.html.gz');
  test.runIf(tls && canRun(server) && existsSync(packed))(
    'a file that was compressed before is sent as it is',
    async () => {
      const at = await origin();
      expect(await bytesAt(`${at}${base}/about/`)).toEqual(readFileSync(packed));
    },
  );

  test.runIf(canRun(server))(
    'Chromium finds nothing against the policy, and the manifest',
    async () => {
      const at = await origin();
      const page = await browser().newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
      // A page of each kind, the largest and the smallest: quiet.test.ts visits them all.
      const pages = ['/', '/about/', '/search/', '/who/', '/topics/', '/timeline/', '/archive/'];
      const story = files.find((path) => /^stories\/[^/]+\/index\.html$/.test(path)) ?? '';
      for (const path of [...pages, `/${story.replace('index.html', '')}`]) {
        const answer = await page.goto(at + base + path);
        expect([path, answer?.status()]).toEqual([path, 200]);
      }
      const session = await page.context().newCDPSession(page);
      const manifest = await session.send('Page.getAppManifest');
      expect(manifest.errors).toEqual([]);
      expect(manifest.data).toContain(`"start_url":"${base}/"`);
      await page.close();
      expect(said).toEqual([]);
    },
  );
});

test('settings stand beside the site for every host that has some', () => {
  for (const { folder } of sites) {
    for (const name of ['nginx.conf', 'Caddyfile', 's3-upload.sh', 'github-pages.yml']) {
      expect(existsSync(`${folder}.hosts/${name}`)).toBe(true);
    }
  }
});

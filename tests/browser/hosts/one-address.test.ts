import { request } from 'node:http';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { readPlace } from '@/lib/commands/output/record';
import { canRun, serverNames, startFor } from './servers';
import type { RealServer } from './start-server';

const sites = [
  { name: 'under a path', ...inject('demo') },
  { name: 'at the root', ...inject('rooted') },
];

/** Other ways to write the address of a page or a file, or of nothing, after the base path. */
const otherWays = [
  '/about',
  '/about/index.html',
  '/about/index.html?x=1',
  '/about/index.html/',
  '/about/index',
  '/about.html',
  '/index.html',
  '/index',
  '/ABOUT/',
  '/About/',
  '/about//',
  '//about/',
  '//about',
  '//',
  '//about/index.html',
  '//evil.example',
  '//evil.example/',
  '//evil.example/index.html',
  '//evil.example/%2e%2e/',
  '/%2Fevil.example/index.html',
  '/%2F%2Fevil.example/',
  '/%5Cevil.example/index.html',
  '/%5Cevil.example',
  '/\\evil.example/index.html',
  '/about/%00',
  '/feed.xml/',
  '/FEED.XML',
  '/about/index.html.br',
  '/feed.xml.gz',
  '/_headers/',
  '/%5Fheaders',
  '/%2Ehtaccess',
  '/.well-known/x',
];

/** Asks for a path as it is written, which `fetch` would put right first. */
const ask = (origin: string, path: string) =>
  new Promise<{ status: number; to: string }>((done, fail) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, to: answer.headers.location ?? '' });
    });
    asked.on('error', fail).end();
  });

const running: RealServer[] = [];
afterAll(() => running.forEach(({ stop }) => stop()));

describe.each(serverNames)('%s', (server) => {
  test.runIf(canRun(server)).each(sites)(
    'has one address for each page of the site $name, and leads to its own alone',
    async (site) => {
      const { base } = readPlace(site.folder) ?? { base: '' };
      const real = await startFor(server, site.folder, base);
      running.push(real);
      const faults: string[] = [];
      for (const way of otherWays) {
        const path = base + way;
        const { status, to } = await ask(real.origin, path);
        if ([400, 404].includes(status)) continue;
        const full = new URL(to, real.origin + path);
        const on = await ask(real.origin, full.pathname + full.search);
        const leads = [301, 302, 307, 308].includes(status) && full.origin === real.origin;
        if (!leads || ![200, 404].includes(on.status)) {
          faults.push(`${path}: ${status} to "${to}", then ${on.status}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

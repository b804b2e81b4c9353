import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTree } from '@/lib/build/file-tree';
import { directives } from '@/lib/hosts/table/policy';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { madeFiles } from '../../setup/made-files';
import { siteOf } from '../../setup/site-of';
import { given } from './given';

const folder = mkdtempSync(join(tmpdir(), 'dateline-given-'));
let pages: string[] = [];
let origin = '';
let stop = () => {};

beforeAll(async () => {
  const site = siteOf([{ slug: 'a' }], 'name: Test Site\nurl: https://example.org\n');
  const files = await madeFiles(site);
  writeTree(folder, files);
  const html = [...files].filter(([path]) => path.endsWith('.html'));
  pages = html.map(([, bytes]) => Buffer.from(bytes).toString());
  const { server, port } = await listen(serveSite(folder, { base: '', moved: [], styles: [] }), 0);
  origin = `http://localhost:${port}`;
  stop = () => server.close();
});
afterAll(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** What each request comes to. */
const comesTo: Readonly<Record<string, () => Promise<void>>> = {
  h097: async () => {
    const answer = await fetch(`${origin}/about/`, { headers: { range: 'bytes=99999999-' } });
    expect(answer.status).toBe(416);
    expect(await answer.text()).not.toMatch(/\bat \/|node_modules|Error|\/tmp\//);
  },
  h098: async () => {
    const answer = await fetch(`${origin}/about/`, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await answer.text()).not.toMatch(/\bat \/|node_modules|Error/);
  },
  h100: async () => {
    const own = directives.filter(({ only }) => only === undefined);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const [before = '', policy = ''] = page.split(
        /<meta http-equiv="?content-security-policy"? /,
      );
      expect(own.filter(({ directive }) => !policy.includes(directive))).toEqual([]);
      // Nothing is loaded before it.
      expect(before).not.toMatch(/<(?:link|script|style|img)/);
    }
  },
};

test.each(given.filter(({ area }) => area === 'serving'))('$id, $input: $want', async ({ id }) => {
  const asked = comesTo[id];
  expect(asked).toBeDefined();
  await asked?.();
});

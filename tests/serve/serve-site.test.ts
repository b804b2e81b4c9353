import { mkdtempSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTree } from '@/lib/build/file-tree';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';

const page = '<!doctype html><title>A page</title>';
const files = {
  'index.html': `${page} home`,
  'about/index.html': `${page} about`,
  '404.html': `${page} No page has this address`,
  'calendar.ics': 'BEGIN:VCALENDAR',
  'dateline-build.json': '{}',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
  '.git/config': 'secret',
};

const place = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
/** The folder of the site may be one that systems hide, in one that they hide. */
const folder = join(place, '.hidden', '.demo');

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

const servers = new Map<string, { server: Server; port: number }>();

/** Asks for a path as it is written. */
function ask(base: string, path: string, method = 'GET', headers = {}): Promise<Answer> {
  const port = servers.get(base)?.port;
  return new Promise((done, fail) => {
    const asked = request({ host: 'localhost', port, path, method, headers }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      text(answer).then((body) => done({ status, headers: told, body }), fail);
    });
    asked.on('error', fail).end();
  });
}

beforeAll(async () => {
  writeTree(folder, new Map(Object.entries(files).map(([path, it]) => [path, Buffer.from(it)])));
  for (const base of ['', '/news']) {
    const moved = [{ from: '/stories/old/', to: '/stories/new/' }];
    servers.set(base, await listen(serveSite(folder, { base, moved, styles: [] }), 0));
  }
});
afterAll(() => {
  for (const { server } of servers.values()) server.close();
  rmSync(place, { recursive: true });
});

const insides = /\bat (?:\/|file:)|node_modules|Error:|\/tmp\//;

describe.each(['', '/news'])('a site served below "%s"', (base) => {
  test('its pages are there, whatever the name of its folder', async () => {
    for (const [path, words] of [
      ['/', 'home'],
      ['/about/', 'about'],
      ['/.well-known/security.txt', 'Contact'],
    ] as const) {
      const { status, body } = await ask(base, base + path);
      expect([path, status, body]).toEqual([path, 200, expect.stringContaining(words)]);
    }
  });

  test('the address without its base path leads to it', async () => {
    for (const path of base === '' ? [] : ['/', '/news']) {
      const { status, headers } = await ask(base, path);
      expect([path, status, headers['location']]).toEqual([path, 302, '/news/']);
    }
    const { status, headers } = await ask(base, `${base}/about`);
    expect([status, headers['location']]).toEqual([301, `${base}/about/`]);
  });

  test('former addresses lead on, and what has none gets our page', async () => {
    const former = await ask(base, `${base}/stories/old`);
    expect([former.status, former.headers['location']]).toEqual([301, `${base}/stories/new/`]);
    for (const path of ['/no', '/.git/config', '/dateline-build.json', '/%2Egit/config', '//']) {
      const { status, headers, body } = await ask(base, base + path);
      expect([path, status, headers['content-type']]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      expect(body).toContain('No page has this address');
    }
  });

  test('HEAD answers as GET does, with nothing after its headers', async () => {
    for (const path of ['/about/', '/calendar.ics', '/no']) {
      const [head, get] = [await ask(base, base + path, 'HEAD'), await ask(base, base + path)];
      expect(head.body).toBe('');
      expect(head.status).toBe(get.status);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    }
  });

  test('a part of a file is sent, and one that it has not is told without insides', async () => {
    const part = await ask(base, `${base}/calendar.ics`, 'GET', { range: 'bytes=0-4' });
    expect([part.status, part.body, part.headers['content-range']]).toEqual([
      206,
      'BEGIN',
      'bytes 0-4/15',
    ]);
    for (const range of ['bytes=-0', 'bytes=9-1,99-', 'bytes=x', 'pages=1-2']) {
      const { status, body } = await ask(base, `${base}/about/`, 'GET', { range });
      expect([range, [200, 416].includes(status)]).toEqual([range, true]);
      expect(body).not.toMatch(insides);
    }
    const beyond = await ask(base, `${base}/about/`, 'GET', { range: 'bytes=99999999-' });
    expect(beyond.status).toBe(416);
    expect(beyond.headers['content-range']).toMatch(/^bytes \*\/\d+$/);
    expect(beyond.body).not.toMatch(insides);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is answered with 405 and what may be asked',
    async (method) => {
      const { status, headers, body } = await ask(base, `${base}/about/`, method);
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
      expect(body).not.toMatch(insides);
    },
  );

  test('what is no address tells nothing of insides', async () => {
    for (const path of ['/%E0%A4%A/', '/%00', '/..%2f..%2fetc/passwd', '/%2e%2e/x', '/a%5Cb']) {
      const { status, body } = await ask(base, base + path);
      expect([path, [400, 403, 404].includes(status)]).toEqual([path, true]);
      expect(body).not.toMatch(insides);
    }
  });

  test('a file that has not changed is not sent again', async () => {
    const { headers } = await ask(base, `${base}/about/`);
    const again = await ask(base, `${base}/about/`, 'GET', { 'if-none-match': headers['etag'] });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });
});

import { expect, test } from 'vitest';
import { feeds } from '@/lib/publish/feeds/feeds';
import { fixtureSite } from '../../setup/fixture-site';
import { siteOf } from '../../setup/site-of';

const textOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(content).toString();
const files = (name: string, site = fixtureSite) =>
  feeds(site).flatMap(({ path, content }) =>
    path.endsWith(name) ? [{ path, text: textOf(content) }] : [],
  );
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);
const parts = (text: string, tag: string) => text.split(new RegExp(`<${tag}[ >]`)).slice(1);

/** Rules under the names that the W3C's feed validator gives them. */
test('MissingDescription: every item of every RSS feed has one, and so has its channel', () => {
  for (const { path, text } of files('/feed.xml')) {
    const lacking = parts(text, 'item').filter((item) => !item.includes('<description>'));
    expect([path, lacking]).toEqual([path, []]);
  }
});

test('DuplicateUpdated: no two entries of an Atom feed changed at the same time', () => {
  for (const { path, text } of files('/atom.xml')) {
    const times = parts(text, 'entry').flatMap((entry) => all(entry, /<updated>([^<]+)/g));
    expect([path, times.length - new Set(times).size]).toEqual([path, 0]);
    expect(times.filter((time) => time?.startsWith('1970'))).toEqual([]);
  }
});

test('DuplicateIds, DuplicateItemGUID: no two entries of a feed have the same id', () => {
  for (const [name, id] of [
    ['/atom.xml', /<id>([^<]+)/g],
    ['/feed.xml', /<guid[^>]*>([^<]+)/g],
  ] as const) {
    for (const { path, text } of files(name)) {
      const ids = all(text, id);
      expect([path, ids.length - new Set(ids).size]).toEqual([path, 0]);
    }
  }
});

test('MissingSelf, SelfDoesntMatchLocation: a feed names its own address', () => {
  for (const { path, text } of [...files('/feed.xml'), ...files('/atom.xml')]) {
    expect(text).toContain(`href="https://example.org/news${path}"`);
  }
});

test('ContainsRelRef, SecurityRisk: what entries hold names no relative address and no script', () => {
  for (const { text } of [...files('/feed.xml'), ...files('/atom.xml')]) {
    expect(all(text, /(?:href|src)="([^"#][^":]*)"/g).filter((to) => !to?.startsWith('/'))).toEqual(
      [],
    );
    expect(text).not.toMatch(/<(?:script|iframe|object|style)\b/);
  }
});

test('an undated story comes after all dated ones, and its time stays when others come', () => {
  const dated = { slug: 'b', front: 'published: 2026-03-12\n' };
  const site = siteOf([{ slug: 'a' }, dated]);
  const later = siteOf([{ slug: 'a' }, dated, { slug: 'c', front: 'published: 2026-05-01\n' }]);
  const times = (of: typeof site) =>
    files('/atom.xml', of)
      .filter(({ path }) => path === '/atom.xml')
      .flatMap(({ text }) => parts(text, 'entry'))
      .map((entry) => [/:(\w)<\/id>/.exec(entry)?.[1], /<updated>([^<]+)/.exec(entry)?.[1]]);
  const found = new Map(times(site).map(([id, time]) => [id, time]));
  expect(found.get('a')).toMatch(/^2026-03-12T12/);
  expect(times(later)).toEqual(expect.arrayContaining(times(site)));
});

test('a time that an article gives stays as it is, noon too; a plain day has another', () => {
  const site = siteOf([
    { slug: 'a', front: 'published: 2026-03-12T12:00:00Z\n' },
    { slug: 'b', front: 'published: 2026-03-12\n' },
  ]);
  const [feed] = files('/atom.xml', site);
  const times = all(feed?.text ?? '', /<updated>([^<]+)/g);
  expect(times).toContain('2026-03-12T12:00:00.000Z');
  expect(new Set(times.slice(1)).size).toBe(2);
});

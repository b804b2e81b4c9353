import { afterEach, expect, test, vi } from 'vitest';
import type { Site } from '@/lib/site/site';
import { fixtureSite, fixtureSiteLater } from '../setup/fixture-site';
import { madeFiles } from '../setup/made-files';

afterEach(() => vi.useRealTimers());

/** The files beside the pages, as text. */
const texts = async (site: Site) =>
  new Map(
    [...(await madeFiles(site))]
      .filter(([path]) => !path.endsWith('.html'))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]),
  );

test('the files beside the pages hang on neither the clock nor the day of the build', async () => {
  const first = await texts(fixtureSite);
  expect(first.size).toBeGreaterThan(10);
  expect(await texts(fixtureSiteLater)).toEqual(first);
  vi.useFakeTimers({ now: new Date('2040-05-06T07:08:09Z'), toFake: ['Date'] });
  expect(await texts(fixtureSite)).toEqual(first);
});

test('feeds, a calendar, the data of each story and what tells of them stand beside the pages', async () => {
  const made = [...(await texts(fixtureSite)).keys()];
  const slug = fixtureSite.entries[0]?.story.slug;
  expect(made).toEqual(
    expect.arrayContaining([
      'feed.xml',
      'atom.xml',
      'feed.json',
      'calendar.ics',
      'schema/story.json',
      `stories/${slug}/story.json`,
      `stories/${slug}/story.md`,
      'sitemap.xml',
      'robots.txt',
      'llms.txt',
      'site.webmanifest',
    ]),
  );
});

test('every address of the site in them stands below its base path', async () => {
  const base = `${fixtureSite.url}/`;
  const sources = fixtureSite.entries.flatMap(({ story }) => story.source?.url ?? []);
  const ours = (address: string) => address.startsWith(base) || sources.includes(address);
  for (const [path, bytes] of await texts(fixtureSite)) {
    const named = bytes.match(/https:\/\/example\.org\/[^\s"\\<>)]*/g) ?? [];
    expect([path, named.filter((address) => !ours(address))]).toEqual([path, []]);
  }
});

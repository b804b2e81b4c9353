import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { type Manifest, readManifest } from '@/lib/build/kept/manifest';
import { keptSoFar } from '@/lib/commands/site/kept-so-far';
import { type SmallBuild, smallBuild } from './small-build';

// Two builds each, the index of the search included.
vi.setConfig({ testTimeout: 120_000 });

const place = mkdtempSync(join(tmpdir(), 'dateline-incremental-'));
afterAll(() => rmSync(place, { recursive: true }));
const content = join(mkdtempSync(join(place, 'content-')));
const kept = join(place, 'kept');
const day = isoDaySchema.parse('2026-08-01');
const later = isoDaySchema.parse('2026-08-02');

const file = (slug: string) => join(content, `${slug}.md`);
const article = (
  slug: string,
  lines: { front?: string; headline?: string; text?: string } = {},
) => {
  const { front = 'topics: [Ports]', headline = `On ${slug}`, text = 'The pier closed.' } = lines;
  writeFileSync(
    file(slug),
    `---\nid: ${slug}\n${front}\n---\n\n# ${headline}\n\nAna Brandt said on July 3, 2026 that the mill would shut. ${text}\n`,
  );
};
writeFileSync(
  join(content, 'site.yaml'),
  'name: Small\nurl: https://example.org\nfiles:\n  card: false\n',
);
for (const number of [1, 2, 3, 4, 5, 6]) {
  article(`story-${number}`, { front: `topics: [Ports]\npublished: 2026-07-0${number}` });
}

let last: Manifest | null = null;

const sorted = ({ files }: SmallBuild) => [...files].toSorted();

/** Builds after an edit, and from nothing. */
async function both(on = day) {
  const after = await smallBuild(content, kept, last, on);
  const cold = await smallBuild(content, mkdtempSync(join(place, 'cold-')), null, on);
  last = after.manifest;
  expect(sorted(after)).toEqual(sorted(cold));
  expect(cold.made).toBe(cold.manifest.outputs.size);
  return { after, cold };
}

const edits: [name: string, edit: () => void][] = [
  ['a story is added', () => article('story-7', { front: 'published: 2026-07-09' })],
  ['its text is changed', () => article('story-3', { text: 'The harbour master was not there.' })],
  ['it gets another address', () => renameSync(file('story-2'), file('moved'))],
  ['it is deleted', () => rmSync(file('story-5'))],
  [
    'it is corrected',
    () => article('story-4', { front: 'corrections: [{on: 2026-07-20, text: A word.}]' }),
  ],
  ['it gets another headline', () => article('story-4', { headline: 'Another headline' })],
  ['it gets a new topic', () => article('story-6', { front: 'topics: [Rivers, Ports]' })],
  ['an alias leads to it', () => article('story-6', { front: 'aliases: [story-2]' })],
  ['another speaks in it', () => article('story-1', { text: 'Olaf Lind denied it.' })],
  ['the site is renamed', () => writeFileSync(join(content, 'site.yaml'), 'name: Other\n')],
];

test.each([['nothing was built before', () => {}] as const, ...edits])(
  'the site is that of a build from nothing when %s',
  async (_, edit) => {
    edit();
    const { after, cold } = await both();
    expect(sorted(after)).toEqual(sorted(cold));
  },
);

test('on another day too', async () => {
  const { made, read } = (await both(later)).after;
  expect(read).toBe(0);
  // What says the day: the home page and the timeline.
  expect(made).toBeLessThanOrEqual(6);
});

test('nothing is made and nothing read where nothing changed', async () => {
  const { made, read } = (await both(later)).after;
  expect([made, read]).toEqual([0, 0]);
});

test('an edited letter reads one article and makes the pages that show it', async () => {
  article('story-3', { text: 'The harbour master was not here.' });
  const { made, read, manifest } = (await both(later)).after;
  expect(read).toBe(1);
  expect(made).toBeLessThan(manifest.outputs.size / 2);
});

/** All files below a folder. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a build that ended before it kept the list of its stories did not read them for nothing', async () => {
  const before = await smallBuild(content, kept, last, later);
  const texts = filesOf(join(kept, 'readings', 'texts'));
  const times = texts.map((path) => statSync(path).mtimeMs);
  rmSync(join(kept, 'readings', 'briefs'), { recursive: true });
  const after = await smallBuild(content, kept, before.manifest, later);
  expect(sorted(after)).toEqual(sorted(before));
  expect(texts.map((path) => statSync(path).mtimeMs)).toEqual(times);
});

test('what a build made before it failed is there for the next', async () => {
  const fresh = mkdtempSync(join(place, 'ended-'));
  const outputs: Manifest['outputs'] = new Map([
    ['made', { digest: 'a', files: [{ path: 'a', name: 'a', size: 1, time: 1 }] }],
    ['begun', { digest: 'b', files: [] }],
  ]);
  const older = { digest: 'c', files: [] };
  const failed = Promise.reject(new Error('no space'));
  const ended = keptSoFar(
    fresh,
    { inputs: 'x', outputs: new Map([['c', older]]), groups: new Map() },
    outputs,
    failed,
  );
  await expect(ended).rejects.toThrow('no space');
  const found = readManifest(fresh);
  expect(found?.inputs).toBe('');
  expect([...(found?.outputs.keys() ?? [])]).toEqual(['c', 'made']);
});

test.each([
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 20))],
  [
    'changed in one byte',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  ],
  ['foreign', (path: string) => writeFileSync(path, 'something else')],
  ['gone', (path: string) => rmSync(path)],
])('what is kept and %s is noticed and made again', async (_, damage) => {
  const all = filesOf(kept);
  expect(all.length).toBeGreaterThan(20);
  for (const [i, path] of all.entries()) if (i % 3 === 0) damage(path);
  const { after, cold } = await both(later);
  expect(sorted(after)).toEqual(sorted(cold));
});

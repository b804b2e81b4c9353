import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { keptMarks } from '@/lib/build/kept/folder-marks';
import { keepFile } from '@/lib/build/kept/kept-files';
import { openRoom } from '@/lib/commands/output/work-room';
import { renewSite } from '@/lib/commands/site/placing/renew-site';

const place = mkdtempSync(join(tmpdir(), 'dateline-renew-'));
afterAll(() => rmSync(place, { recursive: true }));
const kept = join(place, 'kept');
const spare = join(place, 'cache/spare');
const out = join(place, 'out');

const served = { base: '', moved: [], styles: [] };

const marksOf = (of: string) => ({ marks: `${of}.marks`, spareMarks: `${of}.spare-marks` });

/** Builds a site of some texts by their paths, in a folder and with what was kept there. */
function build(texts: Record<string, string>, at = out, before = spare): string[] {
  const files = Object.entries(texts).map(([path, text]) => keepFile(kept, path, text, 'mark'));
  const room = openRoom(at);
  try {
    return renewSite(
      { out: at, spare: before, ...marksOf(before), files: kept, room },
      files,
      served,
    );
  } finally {
    room.close();
  }
}

/** Every file and folder below one, with its text. */
const treeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${relative(folder, path)} ${entry.isFile() ? readFileSync(path, 'utf8') : '/'}`;
    })
    .toSorted();

let colds = 0;

/** Builds; what stands there then, and what a build without anything kept puts there. */
function both(texts: Record<string, string>): [string[], string[]] {
  build(texts);
  colds += 1;
  const cold = join(place, `cold-${colds}`);
  build(texts, cold, join(place, `none-${colds}`));
  return [treeOf(out), treeOf(cold)];
}

/** The same some ticks of the disk's clock later: folders that just changed are not marked. */
async function builds(texts: Record<string, string>): Promise<string[]> {
  await setTimeout(150);
  return build(texts);
}

const first = { 'index.html': 'one', 'a/index.html': 'a', 'a/b/index.html': 'b', 'c.txt': 'c' };
const second = { ...first, 'index.html': 'two', 'd/index.html': 'd' };

const edits: Record<string, string>[] = [
  first,
  second,
  first,
  { 'index.html': 'three', a: 'a file', 'c.txt/index.html': 'a folder' },
  second,
  { 'c.txt': 'c' },
  second,
];

test('the site is that of a build from nothing after every edit, also where files become folders', () => {
  for (const texts of edits) {
    const [after, cold] = both(texts);
    expect(after).toEqual(cold);
  }
});

test('what did not change stays in its place, and is neither copied nor linked again', () => {
  build(first);
  build(second);
  const before = statSync(join(spare, 'a/b')).ctimeMs;
  build({ ...first, 'index.html': 'four' });
  expect(statSync(join(out, 'a/b')).ctimeMs).toBe(before);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('four');
});

test('what was changed, lost or put into what is kept is noticed', () => {
  build(first);
  build(second);
  writeFileSync(join(spare, 'foreign.html'), 'foreign');
  mkdirSync(join(spare, 'a/empty'));
  rmSync(join(spare, 'c.txt'));
  // Another file in its place, as old and as long but for a letter.
  rmSync(join(spare, 'a/index.html'));
  writeFileSync(join(spare, 'a/index.html'), 'another');
  utimesSync(join(spare, 'a/index.html'), 1, 1);
  const [after, cold] = both(second);
  expect(after).toEqual(cold);
});

test('what no build wrote stays, is that of the last site, and goes when it is removed there', () => {
  build(first);
  writeFileSync(join(out, 'CNAME'), 'old.example');
  expect(build(second)).toEqual(['CNAME']);
  writeFileSync(join(place, 'other'), 'new.example');
  rmSync(join(out, 'CNAME'));
  writeFileSync(join(out, 'CNAME'), 'new.example');
  expect(build(first)).toEqual(['CNAME']);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('new.example');
  rmSync(join(out, 'CNAME'));
  expect(build(second)).toEqual([]);
  const [after, cold] = both(first);
  expect(after).toEqual(cold);
});

test('what comes, goes and stays is the same where folders are known by their marks', async () => {
  for (const texts of [first, first, second, second, second]) await builds(texts);
  expect([...keptMarks(marksOf(spare).marks).keys()]).toEqual(['a', 'a/b', 'd']);
  expect([...keptMarks(marksOf(spare).spareMarks).keys()]).toEqual(['a', 'a/b']);
  writeFileSync(join(out, 'a/b/note'), 'note');
  writeFileSync(join(spare, 'a/b/foreign'), 'foreign');
  expect(await builds(first)).toEqual(['a/b/note']);
  expect(treeOf(out)).toContain('a/b/note note');
  // A folder that holds it is looked through each time.
  expect([...keptMarks(marksOf(spare).marks).keys()]).toEqual(['a']);
  expect(await builds(first)).toEqual(['a/b/note']);
  rmSync(join(out, 'a/b/note'));
  for (const texts of [{ 'c.txt': 'c' }, second, { a: 'a file', 'c.txt': 'c' }, second]) {
    await setTimeout(150);
    const [after, cold] = both(texts);
    expect(after).toEqual(cold);
  }
});

test('a build that is ended while it renews leaves the last site, and the next one is whole', () => {
  build(first);
  build(second);
  const good = treeOf(out);
  const room = openRoom(out);
  // The half of a new site, and the old one still in its place, as a killed build leaves them.
  const files = Object.entries(first).map(([path, text]) => keepFile(kept, path, text, 'mark'));
  const broken = files.map((file, i) => (i === 2 ? { ...file, name: 'nothing', size: 99 } : file));
  expect(() =>
    renewSite({ out, spare, ...marksOf(spare), files: kept, room }, broken, served),
  ).toThrow(/ENOENT/);
  expect(treeOf(out)).toEqual(good);
  expect(existsSync(spare)).toBe(false);
  room.close();
  expect(treeOf(out)).toEqual(good);
  const [after, cold] = both(first);
  expect(after).toEqual(cold);
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OptionError } from '@/lib/commands/options';
import { publish as publishIn } from '@/lib/commands/output/publish';
import { openRoom } from '@/lib/commands/output/work-room';
import { readTree, writeTree } from '@/lib/build/file-tree';

let out = '';
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'out');
});
afterEach(() => rmSync(dirname(out), { recursive: true }));

/** Publishes a site as the build does, work room and all. */
function publish(folder: string, files: ReadonlyMap<string, Uint8Array>): string[] {
  const room = openRoom(folder);
  try {
    return publishIn(folder, [...files.keys()], (fresh) => writeTree(fresh, files), room);
  } finally {
    room.close();
  }
}

const site = (...paths: string[]) =>
  new Map(paths.map((path) => [path, Buffer.from(`new ${path}`)]));

const put = (path: string, text = 'by hand') => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

test('a site stands in its folder with the record of its files, the same for the same files', () => {
  publish(out, site('stories/a/index.html', 'index.html'));
  const record = readFileSync(join(out, 'dateline-build.json'), 'utf8');
  expect(JSON.parse(record)).toEqual({
    base: '',
    moved: [],
    styles: [],
    files: ['dateline-build.json', 'index.html', 'stories/a/index.html'],
  });
  publish(out, site('index.html', 'stories/a/index.html'));
  expect(readFileSync(join(out, 'dateline-build.json'), 'utf8')).toBe(record);
});

test('pages of the site before go, and what no build wrote stays and is named', () => {
  publish(out, site('index.html', 'stories/a/index.html', 'stories/b/index.html'));
  put('CNAME', 'news.example.org');
  put('.nojekyll', '');
  put('.git/HEAD', 'ref: refs/heads/pages');
  mkdirSync(join(out, '.git/refs/tags'), { recursive: true });
  put('stories/a/note.txt');
  put('stories/b/note.txt');
  symlinkSync('CNAME', join(out, 'host'));
  expect(publish(out, site('index.html', 'stories/a/index.html'))).toEqual([
    '.git',
    '.nojekyll',
    'CNAME',
    'host',
    'stories/a/note.txt',
    'stories/b/note.txt',
  ]);
  expect([...readTree(out).keys()]).toEqual([
    '.git/HEAD',
    '.nojekyll',
    'CNAME',
    'dateline-build.json',
    'index.html',
    'stories/a/index.html',
    'stories/a/note.txt',
    'stories/b/note.txt',
  ]);
  expect(existsSync(join(out, '.git/refs/tags'))).toBe(true);
  expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('news.example.org');
  expect(readlinkSync(join(out, 'host'))).toBe('CNAME');
  expect(publish(out, site('index.html'))).toContain('.git');
});

test.each([
  ['robots.txt', 'robots.txt'],
  ['feeds', 'feeds/a.xml'],
  ['feeds/mine.xml', 'feeds'],
])('%s that no build wrote is not replaced by %s of the site', (mine, made) => {
  publish(out, site('index.html'));
  put(mine);
  const before = readTree(out);
  const again = () => publish(out, site('index.html', made));
  expect(again).toThrow(OptionError);
  expect(again).toThrow(/^--out: no build wrote .* in .*, and the site has files of that name/);
  expect(readTree(out)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['out']);
});

test('when the site cannot be written, the one before stands as it was and nothing is left', () => {
  publish(out, site('index.html'));
  put('CNAME');
  const before = readTree(out);
  expect(() => publish(out, site('index.html', 'a', 'a/file-below-a-file'))).toThrow(
    /ENOTDIR|EEXIST/,
  );
  expect(readTree(out)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['out']);
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTree, replaceTree } from '@/lib/build/file-tree';

const place = mkdtempSync(join(tmpdir(), 'dateline-'));
const folder = join(place, 'out');
afterAll(() => rmSync(place, { recursive: true }));

test('a folder is replaced as a whole and what was written is what is read', () => {
  replaceTree(folder, new Map([['old/page.html', Buffer.from('old')]]));
  const fresh = new Map([
    ['a/b.html', Buffer.from('b')],
    ['c.css', Buffer.from('c')],
  ]);
  replaceTree(folder, fresh);
  expect(readTree(folder)).toEqual(fresh);
  expect(existsSync(`${folder}.new`)).toBe(false);
});

test('when writing fails, the folder holds what it held before', () => {
  const before = readFileSync(join(folder, 'c.css'), 'utf8');
  const impossible = new Map([
    ['c.css', Buffer.from('new')],
    ['c.css/page.html', Buffer.from('a file below a file')],
  ]);
  expect(() => replaceTree(folder, impossible)).toThrow(/ENOTDIR|EEXIST/);
  expect(readFileSync(join(folder, 'c.css'), 'utf8')).toBe(before);
});

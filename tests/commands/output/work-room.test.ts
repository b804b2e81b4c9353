import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OptionError } from '@/lib/commands/options';
import { openRoom } from '@/lib/commands/output/work-room';
import { readTree, writeTree } from '@/lib/build/file-tree';

let place = '';
let out = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-'));
  out = join(place, 'out');
});
afterEach(() => rmSync(place, { recursive: true }));

const site = (text: string) => new Map([['index.html', Buffer.from(text)]]);

/** A number that no process has: on no system are there as many. */
const nobody = '99999999';

const leave = (holder: string) => {
  mkdirSync(`${out}.dateline`, { recursive: true });
  writeFileSync(`${out}.dateline/lock`, holder);
};

test('a build that was killed between the two renames left the old site aside: it is put back', () => {
  leave(nobody);
  writeTree(`${out}.dateline/old`, site('old'));
  writeTree(`${out}.dateline/new`, site('new'));
  const room = openRoom(out);
  expect(readTree(out)).toEqual(site('old'));
  expect(existsSync(room.fresh)).toBe(false);
  room.close();
  expect(readdirSync(place)).toEqual(['out']);
});

test('a build that was killed before or after them left the site in its place: it stays there', () => {
  leave(nobody);
  writeTree(out, site('whole'));
  writeTree(`${out}.dateline/old`, site('old'));
  writeTree(`${out}.dateline/new`, site('half'));
  openRoom(out).close();
  expect(readTree(out)).toEqual(site('whole'));
  expect(readdirSync(place)).toEqual(['out']);
});

test('a site that was half removed is never put back', () => {
  leave(nobody);
  writeTree(`${out}.dateline/gone`, site('half'));
  openRoom(out).close();
  expect(readdirSync(place)).toEqual([]);
});

test('a second build for the same folder is told so, and leaves the first alone', () => {
  leave(String(process.ppid));
  writeTree(`${out}.dateline/new`, site('of the first'));
  expect(() => openRoom(out)).toThrow(OptionError);
  expect(() => openRoom(out)).toThrow(
    `Another build (process ${process.ppid}) writes ${out}; wait for its end. If there is none, remove ${out}.dateline/lock.`,
  );
  expect(readTree(`${out}.dateline/new`)).toEqual(site('of the first'));
});

test.each([
  ['of a process that has ended', nobody],
  ['of our own number, from before a restart', String(process.pid)],
  ['that a full disk left empty', ''],
])('a lock %s is taken over', (_, holder) => {
  leave(holder);
  openRoom(out).close();
  expect(readdirSync(place)).toEqual([]);
});

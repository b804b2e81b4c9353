import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { folderMarks, keepMarks, keptMarks } from '@/lib/build/kept/folder-marks';
import { foreignEntries } from '@/lib/commands/output/foreign-entries';

const place = mkdtempSync(join(tmpdir(), 'dateline-foreign-'));
afterAll(() => rmSync(place, { recursive: true }));
const site = join(place, 'site');
const own = new Set(['index.html', 'a/index.html', 'a/b/index.html']);
const folders = ['a', 'a/b'];

const old = 1_700_000_000;
const age = (folder: string) => utimesSync(join(site, folder), old, old);

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'a/b'), { recursive: true });
  for (const path of own) writeFileSync(join(site, path), path);
  for (const folder of folders) age(folder);
});

const now = () => statSync(site).mtimeMs;
const marks = () => folderMarks(site, folders, now());

test('what comes into a folder after it was marked is found at every depth', () => {
  const known = marks();
  expect([...known.keys()]).toEqual(folders);
  expect(foreignEntries(site, own, known)).toEqual([]);
  writeFileSync(join(site, 'CNAME'), 'example');
  writeFileSync(join(site, 'a/b/note'), 'note');
  mkdirSync(join(site, 'a/.git'));
  expect(foreignEntries(site, own, known)).toEqual(['CNAME', 'a/.git', 'a/b/note']);
});

test('a folder that is as it was marked is not looked through', () => {
  writeFileSync(join(site, 'a/b/note'), 'note');
  age('a/b');
  expect(foreignEntries(site, own, marks())).toEqual([]);
  expect(foreignEntries(site, own)).toEqual(['a/b/note']);
});

test('a folder that changed in the tick of the clock in which it is marked is not marked', () => {
  const at = old * 1000;
  expect([...folderMarks(site, folders, at + 10_000).keys()]).toEqual(folders);
  expect([...folderMarks(site, folders, at + 1000).keys()]).toEqual([]);
  utimesSync(join(site, 'a'), old + 0.25, old + 0.25);
  expect([...folderMarks(site, folders, at + 1000).keys()]).toEqual(['a']);
  expect([...folderMarks(site, folders, at + 300).keys()]).toEqual([]);
});

test('marks are kept as they are, and those of a damaged file are not believed', () => {
  const file = join(place, 'marks');
  const known = marks();
  keepMarks(file, known);
  expect([...keptMarks(file)]).toEqual([...known]);
  writeFileSync(file, 'damaged');
  expect(keptMarks(file).size).toBe(0);
  keepMarks(file, new Map());
  expect(keptMarks(file).size).toBe(0);
});

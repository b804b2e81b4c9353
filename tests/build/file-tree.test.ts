import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTree, replaceFolder, writeTree } from '@/lib/build/file-tree';

let place = '';
const at = (name: string) => join(place, name);
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const old = new Map([['old/page.html', Buffer.from('old')]]);
const fresh = new Map([
  ['a/b.html', Buffer.from('b')],
  ['c.css', Buffer.from('c')],
]);

test('what was written is what is read', () => {
  writeTree(at('out'), fresh);
  expect(readTree(at('out'))).toEqual(fresh);
});

test('a folder is replaced as a whole, and what it held stands aside', () => {
  writeTree(at('out'), old);
  writeTree(at('new'), fresh);
  replaceFolder(at('out'), at('new'), at('old'));
  expect(readTree(at('out'))).toEqual(fresh);
  expect(readTree(at('old'))).toEqual(old);
  expect(readdirSync(place)).toEqual(['old', 'out']);
});

test('where there was no folder, nothing stands aside', () => {
  writeTree(at('new'), fresh);
  replaceFolder(at('out'), at('new'), at('old'));
  expect(readdirSync(place)).toEqual(['out']);
});

test('when the new folder cannot take its place, the old one is back in it', () => {
  writeTree(at('out'), old);
  expect(() => replaceFolder(at('out'), at('missing'), at('old'))).toThrow('ENOENT');
  expect(readTree(at('out'))).toEqual(old);
  renameSync(at('out'), at('still-there'));
  expect(() => replaceFolder(at('out'), at('missing'), at('old'))).toThrow('ENOENT');
  expect(readdirSync(place)).toEqual(['still-there']);
});

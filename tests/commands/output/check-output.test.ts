import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { OptionError, readOptions } from '@/lib/commands/options';
import { checkOutput } from '@/lib/commands/output/check-output';
import { linkedFolder } from '@/lib/commands/output/linked-folder';

/** A checkout with articles, and folders of every sort beside and in it. */
const place = mkdtempSync(join(tmpdir(), 'dateline-'));
const root = join(place, 'checkout');
const at = (...parts: string[]) => join(root, ...parts);
for (const path of ['content', 'lib', 'node_modules', '.git', 'empty', 'photos', 'built', 'torn']) {
  mkdirSync(at(path), { recursive: true });
}
writeFileSync(at('content', 'a.md'), 'an article');
writeFileSync(at('photos', 'one.jpg'), 'a picture');
writeFileSync(at('file'), 'a file');
writeFileSync(at('built', 'dateline-build.json'), '{"files":["index.html"]}');
writeFileSync(at('torn', 'dateline-build.json'), '{"files":');
symlinkSync(at('empty'), at('link'));
symlinkSync(at('nowhere'), at('dangling'));
symlinkSync(at('content'), at('elsewhere'));
symlinkSync(at('file'), at('to-file'));
afterAll(() => rmSync(place, { recursive: true }));

const check = (out: string) => {
  const { out: named } = readOptions(['--out', out]);
  checkOutput({ out: linkedFolder(named), content: at('content') }, root);
};

test.each([
  ['content', 'holds the articles of'],
  ['content/', 'holds the articles of'],
  ['content/site', 'lies among the articles of'],
  ['elsewhere/site', 'lies among the articles of'],
  ['lib/site', 'lies in lib, a folder of Dateline itself'],
  ['app', 'lies in app, a folder of Dateline itself'],
  ['node_modules', 'lies in node_modules, a folder of Dateline itself'],
  ['.git/site', 'lies in .git, a folder of Dateline itself'],
  ['.next/demo', 'lies in .next, a folder of Dateline itself'],
  ['.', 'holds Dateline itself'],
  ['..', 'holds Dateline itself'],
  ['empty/../..', 'holds Dateline itself'],
  ['photos', 'holds files and no dateline-build.json that says a build wrote them'],
  ['torn', 'holds files and no dateline-build.json that says a build wrote them'],
  ['file', 'is a file'],
  ['file/site', 'lies below a file'],
  ['elsewhere', 'holds the articles of'],
  ['dangling', 'is a symbolic link that leads to no folder'],
  ['to-file', 'is a symbolic link that leads to no folder'],
])('a site is not put into %s, which %s', (out, found) => {
  expect(() => check(`${root}/${out}`)).toThrow(OptionError);
  expect(() => check(`${root}/${out}`)).toThrow(found);
});

test.each([
  'out',
  'out/',
  'a/new/one',
  'empty',
  'built',
  'built/',
  'photos/../out',
  '../out',
  'link',
  'link/',
])('a site may be put into %s', (out) => {
  expect(() => check(`${root}/${out}`)).not.toThrow();
});

test('the disk itself and the folder that a command runs in are no place for a site', () => {
  expect(() => check('/')).toThrow('--out: / holds Dateline itself. The site replaces what is in');
  const { out } = readOptions(['--out', '']);
  expect(() => checkOutput({ out, content: 'content' }, process.cwd())).toThrow(
    '--out: . holds Dateline itself.',
  );
});

test('folders are named without a slash at their end', () => {
  expect(readOptions(['--out', './out//', '--content', 'texts/'])).toMatchObject({
    out: 'out',
    content: 'texts',
  });
});

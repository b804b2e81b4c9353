import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '@/lib/commands/options';
import { articleOf, inFolder, outcomeIn } from './content-folder';

const good = articleOf('The mill closed.');

/** What is told of a folder with one good article and something else in it. */
const toldOf = (make: (folder: string) => void) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'good.md'), good);
    make(folder);
    return outcomeIn(folder).told;
  });

test.each<[string, (folder: string) => void, RegExp]>([
  ['a folder', (at) => mkdirSync(join(at, 'x.md')), /^content\/x\.md is a folder/],
  [
    'a dangling link',
    (at) => symlinkSync('nothing', join(at, 'x.md')),
    /^content\/x\.md is a link/,
  ],
  ['a link to a folder', (at) => symlinkSync('.', join(at, 'x.md')), /^content\/x\.md is a link/],
  ['a link to a file', (at) => symlinkSync('/etc/hosts', join(at, 'x.md')), /x\.md is a link/],
  ['an endless device', (at) => symlinkSync('/dev/zero', join(at, 'x.md')), /x\.md is a link/],
  ['a pipe', (at) => execFileSync('mkfifo', [join(at, 'x.md')]), /^content\/x\.md is no file/],
  [
    'settings that are a folder',
    (at) => mkdirSync(join(at, 'site.yaml')),
    /site\.yaml is a folder/,
  ],
  [
    'settings that are a link',
    (at) => symlinkSync('x', join(at, 'site.yaml')),
    /site\.yaml is a li/,
  ],
  [
    'a name that is no text',
    (at) => writeFileSync(Buffer.concat([Buffer.from(`${at}/`), Buffer.from([0x61, 0xff])]), ''),
    /^content holds a file whose name, aÿ, is not UTF-8/,
  ],
  [
    'a huge file',
    (at) => {
      writeFileSync(join(at, 'x.md'), good);
      truncateSync(join(at, 'x.md'), 5_000_000_000);
    },
    /^content\/x\.md has 5000000000 bytes; an article has at most/,
  ],
])('%s is told in a sentence with its path', (_, make, words) => {
  expect(toldOf(make)).toMatch(words);
});

test('a socket is no article', async () => {
  const server = createServer();
  const told = await inSocketFolder(server);
  expect(told).toMatch(/^content\/x\.md is no file/);
});

function inSocketFolder(server: ReturnType<typeof createServer>): Promise<string | null> {
  return new Promise((resolve) => {
    inFolder((folder) => {
      server.listen(join(folder, 'x.md'));
      resolve(outcomeIn(folder).told);
      server.close();
    });
  });
}

test.each(['tomorrow', '', '-1', '1e9', '99999999999999', '0x10'])(
  'SOURCE_DATE_EPOCH=%j is told, not traced',
  (epoch) => {
    const before = process.env['SOURCE_DATE_EPOCH'];
    process.env['SOURCE_DATE_EPOCH'] = epoch;
    try {
      expect(() => readOptions([])).toThrow(/^SOURCE_DATE_EPOCH is no number of seconds/);
    } finally {
      if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
      else process.env['SOURCE_DATE_EPOCH'] = before;
    }
  },
);

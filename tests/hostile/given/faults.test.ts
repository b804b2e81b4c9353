import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { OptionError, readOptions } from '@/lib/commands/options';
import { checkOutput } from '@/lib/commands/output/check-output';
import { linkedFolder } from '@/lib/commands/output/linked-folder';
import { articleOf, inFolder, outcomeIn } from '../content-folder';
import { given } from './given';

const article = articleOf('The mill closed.');

/** What is told of a content folder in which something stands for an article. */
const toldOf = (make: (folder: string) => void) =>
  inFolder((folder) => {
    make(folder);
    return outcomeIn(folder).told;
  });

/** Where the site would go; what is told where it may not. */
const outIn = (make: (place: string) => void, out: string) =>
  inFolder((content) => {
    const place = dirname(content);
    writeFileSync(join(content, 'x.md'), article);
    make(place);
    const told = readOptions(['--content', content, '--out', join(place, out)]);
    const named = linkedFolder(told.out);
    try {
      checkOutput({ ...told, out: named }, process.cwd());
      return named.replace(place, '');
    } catch (error) {
      if (error instanceof OptionError) return error.message.replaceAll(place, '');
      throw error;
    }
  });

const bytes = (folder: string, name: readonly number[]) =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);

/** What each fault comes to, which needs no build of its own. */
const comesTo: Readonly<Record<string, readonly [() => string | null, RegExp]>> = {
  h070: [() => toldOf((at) => mkdirSync(join(at, 'x.md'))), /^content\/x\.md is a folder/],
  h071: [() => toldOf((at) => symlinkSync('no', join(at, 'x.md'))), /^content\/x\.md is a link/],
  h073: [() => toldOf((at) => symlinkSync('.', join(at, 'x.md'))), /^content\/x\.md is a link/],
  h074: [() => toldOf(socket), /^content\/x\.md is no file/],
  h079: [
    () => toldOf((at) => writeFileSync(bytes(at, [0x78, 0xff, 0x2e, 0x6d, 0x64]), '')),
    /^content holds a file whose name, xÿ\.md, is not UTF-8/,
  ],
  h080: [
    () => toldOf((at) => mkdirSync(join(at, 'site.yaml'))),
    /^content\/site\.yaml is a folder/,
  ],
  h082: [
    () => toldOf((at) => execFileSync('mkfifo', [join(at, 'x.md')])),
    /^content\/x\.md is no file/,
  ],
  h083: [
    () => toldOf((at) => symlinkSync('/dev/zero', join(at, 'x.md'))),
    /^content\/x\.md is a link/,
  ],
  h085: [() => outIn(() => {}, 'out/'), /^\/out$/],
  h086: [() => outIn(() => {}, 'content'), /^--out: \/content holds the articles/],
  h088: [
    () => outIn((at) => writeFileSync(join(at, 'out'), 'x'), 'out'),
    /^--out: \/out is a file/,
  ],
  h089: [() => outIn(linkOut, 'out'), /^\/target$/],
};

function socket(folder: string): void {
  const server = createServer().listen(join(folder, 'x.md'));
  server.once('listening', () => server.close());
}

function linkOut(place: string): void {
  mkdirSync(join(place, 'target'));
  symlinkSync('target', join(place, 'out'));
}

const faults = given.filter(({ area }) => area === 'fault');
const here = faults.filter(({ id }) => comesTo[id]);

test.each(here)('$id, $input: $want', ({ id }) => {
  const [fault, words] = comesTo[id] ?? [() => null, /./];
  expect(fault()).toMatch(words);
});

test('every fault is tried, here or with a build of its own by `npm run prove:faults`', () => {
  const proof = readFileSync('bench/proofs/faults/given.ts', 'utf8');
  const left = faults.filter(({ id }) => !comesTo[id] && !proof.includes(id));
  expect(left).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { add, type AddOptions } from '@/lib/commands/desk/add';
import { correct } from '@/lib/commands/desk/edit';
import { plainWords } from '@/lib/commands/process/plain-words';

const raw = 'The pier closes\n\nIda Holm said the pier closed on July 10, 2026.\n';
const fresh = () => mkdtempSync(join(tmpdir(), 'desk-bad-'));
const content = join(fresh(), 'content');
mkdirSync(content);

function given(bytes: string | Uint8Array, name = 'given.txt'): string {
  const file = join(fresh(), name);
  writeFileSync(file, bytes);
  return file;
}

/** What a person is told of a command that cannot do what it should. */
function told(command: () => void): string {
  try {
    command();
  } catch (error) {
    return plainWords(error) ?? `a fault of the program: ${String(error)}`;
  }
  return 'nothing';
}

const labels =
  'bearish, bullish, mixed, negative, neutral, positive, very bearish, very bullish, very negative, very positive';

test.each<[string, string | Uint8Array, string]>([
  ['empty file', '', 'The text is empty; paste the headline and the paragraphs.'],
  ['file of blanks', ' \n\u00A0\n', 'The text is empty; paste the headline and the paragraphs.'],
  [
    'picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 0]),
    'GIVEN is no text; paste or save the article as plain text.',
  ],
  [
    'text in Windows-1252',
    Buffer.from('A\nThe \x93pier\x94', 'latin1'),
    'GIVEN:2:5 found the byte 0x93, which is not UTF-8; save the file as UTF-8.',
  ],
  [
    'UTF-16 with its mark',
    Buffer.from('\uFEFFA\nB c.', 'utf16le'),
    'GIVEN is UTF-16; save it as UTF-8.',
  ],
  [
    'UTF-16 without its mark',
    Buffer.from('A\nB c.', 'utf16le'),
    'GIVEN is UTF-16; save it as UTF-8.',
  ],
  [
    'RTF',
    '{\\rtf1 A}',
    'GIVEN is RTF, which is not read; save it as HTML where it was written, or paste its text.',
  ],
  [
    'headline alone',
    'The pier closes\n',
    'The text is one line, "The pier closes"; put the headline on a line of its own, and the paragraphs below it.',
  ],
  [
    'text that begins with a paragraph',
    `${'It closed. '.repeat(40)}\nIt opened.\n`,
    'The text has no headline: its first line is "It closed. It closed. It closed. It closed. It closed. It cl…"; put the headline on a line of its own above it.',
  ],
  [
    'text that begins with a label',
    'Neutral\nIt is so.\n',
    'The text has no headline: its first line is "Neutral"; put the headline on a line of its own above it.',
  ],
  [
    'unknown label',
    'H\nA b c.\nSideways\nIt is so.',
    `Line 3, "Sideways", stands alone like a sentiment's label, but is none; use one of ${labels}, or make it part of a paragraph.`,
  ],
  [
    'second label',
    'H\nA b c.\nNeutral\nIt is so.\nBullish\nOr so.',
    'Lines 3 and 5 are both a sentiment\'s label, "Neutral" and "Bullish"; leave one.',
  ],
  [
    'text of 5 MB',
    'a'.repeat(5_000_000),
    'GIVEN has 5000000 bytes; an article has at most 524288.',
  ],
  [
    'page of 5 MB',
    `<html>${'a'.repeat(5_000_000)}`,
    'GIVEN has 5000006 bytes; a page has at most 4194304.',
  ],
])('a %s is refused with what to do', (_, bytes, message) => {
  const file = given(bytes);
  expect(told(() => add(file, { content }))).toBe(message.replace('GIVEN', file));
  expect(readdirSync(content)).toEqual([]);
});

test.each([
  [
    'Markdown without a headline',
    'It closed.\n',
    'GIVEN:1:1 found a paragraph where the headline belongs; begin the text with "# " and the headline.',
  ],
  [
    'Markdown of an unknown label',
    '# A\n\nB.\n\n## Sentiment: Sideways\n',
    `GIVEN:5:1 "Sideways" is no sentiment label; use one of ${labels}.`,
  ],
  [
    'Markdown that has a front matter',
    '---\nid: a\n---\n\n# A\n',
    'GIVEN has a front matter already; take it out and name what it tells with options, such as --published.',
  ],
])('%s is refused at its own place', (_, text, message) => {
  const file = given(text, 'given.md');
  expect(told(() => add(file, { content }))).toBe(message.replace('GIVEN', file));
});

const text = given(raw);
const adding = (options: AddOptions) => () => add(text, options);

test('a folder that may not be written to is told by the name of the file, and keeps nothing', () => {
  const folder = fresh();
  chmodSync(folder, 0o555);
  chmodSync(dirname(text), 0o755);
  const isRoot = process.geteuid?.() === 0;
  // Rights bind all but root, who becomes another for a moment.
  if (isRoot) process.seteuid?.(65_534);
  try {
    expect(told(adding({ content: folder, slug: 'pier' }))).toBe(
      `${join(folder, 'pier.md')}: this account has no right to it; change its rights or name another folder.`,
    );
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
  expect(readdirSync(folder)).toEqual([]);
});

/** A disk of 16 kB that is full, where this account may mount one. */
function fullDisk(): string | null {
  const disk = fresh();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return null;
  }
  writeFileSync(join(disk, 'filled.txt'), 'x'.repeat(12_288));
  return disk;
}
const disk = fullDisk();
afterAll(() => void (disk && execFileSync('umount', [disk])));

test.skipIf(disk === null)(
  'on a full disk nothing is left half written (needs the right to mount one)',
  () => {
    const long = given(`The pier closes\n\n${'Ida Holm said the pier closed. '.repeat(200)}\n`);
    expect(told(() => add(long, { content: disk ?? '', slug: 'pier' }))).toBe(
      `${join(disk ?? '', 'pier.md')}: the disk is full; free some space.`,
    );
    expect(readdirSync(disk ?? '')).toEqual(['filled.txt']);
  },
);

test('a name that is taken is told: by an article, a folder, or a link that leads nowhere', () => {
  const folder = fresh();
  writeFileSync(join(folder, 'article.md'), '---\nid: a\n---\n\n# A\n');
  mkdirSync(join(folder, 'folder.md'));
  symlinkSync('gone.md', join(folder, 'link.md'));
  for (const slug of ['article', 'folder', 'link'])
    expect(told(adding({ content: folder, slug }))).toBe(
      `${join(folder, slug)}.md exists; name another slug with --slug.`,
    );
  expect(told(() => correct('folder', { content: folder, text: 'A.', on: '2026-11-20' }))).toBe(
    `${join(folder, 'folder.md')} is a folder; an article is a file.`,
  );
});

test('what leads out of the folder of articles is refused', () => {
  const folder = fresh();
  expect(told(adding({ content: folder, slug: '../x' }))).toBe(
    '"../x" gives no slug; name one with --slug, of a-z, 0-9 and single hyphens.',
  );
  const outside = fresh();
  writeFileSync(join(outside, 'x.md'), '---\nid: a\n---\n\n# A\n');
  symlinkSync(join(outside, 'x.md'), join(folder, 'x.md'));
  expect(told(() => correct('x', { content: folder, text: 'A.', on: '2026-11-20' }))).toBe(
    `${join(folder, 'x.md')} is a link; put the file itself there.`,
  );
  // A name that is not told whole is one of this checkout.
  const link = join('.next', 'cache', `desk-link-${process.pid}`);
  mkdirSync(join('.next', 'cache'), { recursive: true });
  symlinkSync(outside, link);
  afterAll(() => void execFileSync('rm', ['-f', link]));
  expect(told(adding({ content: link }))).toBe(
    `${link} leads to ${outside}, outside this folder; name that with --content.`,
  );
});

test('what is not there is told', () => {
  expect(told(() => add('gone.txt', { content }))).toBe(
    'gone.txt is not there; name a file, or "-" for what is pasted.',
  );
  expect(told(adding({ content: join(content, 'gone') }))).toBe(
    `${join(content, 'gone')} is no folder; "init" makes one, or name another with --content.`,
  );
});

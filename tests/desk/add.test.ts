import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '@/lib/commands/desk/add';

const body = (file: string) => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
const seed = body('content/alibaba-bans-claude-code.md');
const raw = seed.trim().replace(/^# /, '').replace('## Sentiment: ', '');
const fresh = () => mkdtempSync(join(tmpdir(), 'desk-'));

function given(bytes: string | Uint8Array, name = 'given.txt'): string {
  const file = join(fresh(), name);
  writeFileSync(file, bytes);
  return file;
}

test.each([
  ['double', raw],
  ['single', raw.replaceAll('\n\n', '\n')],
])('the seed with %s line ends becomes its article byte for byte', (_, text) => {
  const { file } = add(given(text), { content: fresh() }).found;
  expect(body(file)).toBe(seed);
});

test('a copy of a story is refused unless it is wanted', () => {
  const content = fresh();
  add(given(raw), { content });
  const copy = given(raw);
  expect(() => add(copy, { content, slug: 'again' })).toThrow(
    /100 % of the text stands in .*--anyway/,
  );
  expect(add(copy, { content, slug: 'again', anyway: true }).found.file).toBe(
    join(content, 'again.md'),
  );
  expect(() => add(copy, { content, slug: 'again' })).toThrow('exists; name another slug');
});

test.each([
  ['UTF-16', Buffer.from('\uFEFFA\nB c.', 'utf16le'), 'is UTF-16; save it as UTF-8.'],
  ['binary', Buffer.from([0x89, 0x50, 0, 1]), 'is no text; paste or save the article'],
  ['RTF', '{\\rtf1 A}', 'is RTF, which is not read'],
  ['large', 'a'.repeat(5_000_000), 'has 5000000 bytes; an article has at most 524288.'],
])('%s input is refused with what to do', (_, bytes, message) => {
  expect(() => add(given(bytes), { content: fresh() })).toThrow(message);
});

test('a slug cannot lead out of the content folder', () => {
  expect(() => add(given(raw), { content: fresh(), slug: '../x' })).toThrow('gives no slug');
});

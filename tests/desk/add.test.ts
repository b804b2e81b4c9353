import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '@/lib/commands/desk/add';
import { loadSite } from '@/lib/site/load-site';
import { buildDay } from '../site/build-day';

const body = (file: string) => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
const seed = body('content/alibaba-bans-claude-code.md');
const raw = seed.trim().replace(/^# /, '').replace('## Sentiment: ', '');
const fresh = () => mkdtempSync(join(tmpdir(), 'desk-'));

function given(bytes: string | Uint8Array, name = 'given.txt'): string {
  const file = join(fresh(), name);
  writeFileSync(file, bytes);
  return file;
}

test('a copy of a story is refused unless it is wanted', () => {
  const content = fresh();
  add(given(raw), { content });
  const copy = given(raw);
  expect(() => add(copy, { content, slug: 'again' })).toThrow(
    /100 % of the text stands in .*--anyway/,
  );
  const again = add(copy, { content, slug: 'again', anyway: true }).found;
  expect(again.file).toBe(join(content, 'again.md'));
  expect(loadSite(content, buildDay).entries.length).toBe(2);
});

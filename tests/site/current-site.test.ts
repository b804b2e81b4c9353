import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', folder, { recursive: true });
vi.stubEnv('DATELINE_CONTENT', folder);
const { currentSite } = await import('@/app/site');

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const article = join(folder, 'alibaba-bans-claude-code.md');
const headlines = () => currentSite().entries.map(({ story }) => story.headline.text);

test('a site is read once while its content stays as it is', () => {
  expect(currentSite()).toBe(currentSite());
});

test('a saved article shows at the next page that is asked for', () => {
  const [before] = headlines();
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace(/^# .*$/m, '# Another headline'));
  expect(before).not.toBe('Another headline');
  expect(headlines()).toEqual(['Another headline']);
});

test('an article that is added shows too, and one that cannot be read is told with its place', () => {
  writeFileSync(
    join(folder, 'another.md'),
    '---\nid: aaaaaaaaaaaaaaaa\n---\n\n# A second one\n\nText.\n',
  );
  expect(headlines().toSorted()).toEqual(['A second one', 'Another headline']);
  writeFileSync(join(folder, 'another.md'), '---\nid: ""\n---\n\n# A second one\n\nText.\n');
  expect(() => currentSite()).toThrow(/another\.md:2/);
});

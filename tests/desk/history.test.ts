import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { correct, rename } from '@/lib/commands/desk/edit';
import { history } from '@/lib/commands/desk/history';
import { versionLines } from '@/lib/desk/history/version-lines';

const content = mkdtempSync(join(tmpdir(), 'desk-history-'));
const git = (...told: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...told], {
    cwd: content,
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T10:00:00Z' },
    stdio: 'ignore',
  });
const commit = () => {
  git('add', '-A');
  git('commit', '-m', 'x');
};
const write = (text: string, front = '') =>
  writeFileSync(join(content, 'pier.md'), `---\nid: pier\n${front}---\n\n# The pier\n\n${text}\n`);

test('versions that git knows are told apart: noted corrections and updates, cosmetic edits, silent changes', () => {
  git('init', '-q');
  write("The board's pier closed in May.");
  commit();
  write('The board’s pier closed in May.');
  commit();
  write('The board’s pier closed in June, it said.');
  commit();
  write('The board’s pier closed in June, it said. It opens.', 'updated: 2026-11-19\n');
  commit();
  correct('pier', { content, on: '2026-11-20', text: 'It closed in June.', kind: 'clarification' });
  commit();
  rename('pier', 'the-pier', { content });
  commit();
  const versions = history(join(content, 'the-pier.md'));
  expect(versions.map(({ kind }) => kind)).toEqual([
    'cosmetic',
    'clarification',
    'update',
    'words changed without a note',
    'cosmetic',
    'first version',
  ]);
  expect(versionLines(versions).map((line) => line.replace(/[0-9a-f]{10}$/, 'HASH'))).toEqual([
    '2026-11-20  cosmetic  HASH',
    '    pier.md became the-pier.md',
    '2026-11-20  clarification  HASH',
    '    clarification of 2026-11-20: It closed in June.',
    '2026-11-20  update (2 words added, 0 removed)  HASH',
    '2026-11-20  words changed without a note (3 words added, 1 removed)  HASH',
    '2026-11-20  cosmetic  HASH',
    '2026-11-20  first version  HASH',
  ]);
});

test('where git knows nothing, that is told', () => {
  const other = mkdtempSync(join(tmpdir(), 'desk-plain-'));
  expect(() => history(join(other, 'a.md'))).toThrow('a.md is not there; name a story that is.');
  writeFileSync(join(other, 'a.md'), 'x');
  expect(() => history(join(other, 'a.md'))).toThrow('lies in no repository of git');
  writeFileSync(join(content, 'new.md'), 'x');
  expect(() => history(join(content, 'new.md'))).toThrow('is in no commit of git; commit it');
});

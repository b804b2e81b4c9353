import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));

test('dateline runs from any folder, by a link as package managers make them, on the files of that folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bin-'));
  const link = join(folder, 'dateline');
  symlinkSync(resolve(bin.dateline), link);
  const run = (...told: string[]) => spawnSync(link, told, { cwd: folder, encoding: 'utf8' });
  expect(run('init', '--yes', '--name', 'The Post').stdout).toBe(
    'content/site.yaml was written.\n',
  );
  expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toBe('name: The Post\n');
  const { status, stderr, stdout } = run('show', 'gone');
  expect({ status, stderr, stdout }).toEqual({
    status: 1,
    stderr: 'content/gone.md is not there; name a story that is.\nNothing was written.\n',
    stdout: '',
  });
});

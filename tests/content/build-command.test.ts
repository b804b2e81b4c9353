import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'dateline-build-'));
afterAll(() => rmSync(place, { recursive: true }));

test('bad content stops the build with exit code 1, and the site built before stays whole', () => {
  const out = join(place, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'built before');
  writeFileSync(join(out, 'dateline-build.json'), '{"files":["index.html"]}');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'lib/commands/build.ts',
      '--content',
      'tests/fixtures/bad-content/an-impossible-day/content',
      '--out',
      out,
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('x.md:3:12 published: "2026-02-31" is no calendar day');
  expect(stderr).not.toContain('    at ');
  expect(readdirSync(place)).toEqual(['out']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('built before');
}, 60_000);

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDay } from '../../site/build-day';

/** Builds a content folder with the command that a user runs; the finished folder. */
export function buildSite(content: string, more: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  // Apache reads it as somebody else.
  chmodSync(folder, 0o755);
  const out = join(folder, 'out');
  const told = ['--content', content, '--out', out, '--day', buildDay, ...more];
  execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'lib/commands/build.ts', ...told],
    { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return out;
}

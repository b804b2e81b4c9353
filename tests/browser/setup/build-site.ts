import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds a content folder with the command that a user runs; the finished folder. */
export function buildSite(content: string): string {
  const out = join(mkdtempSync(join(tmpdir(), 'dateline-site-')), 'out');
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/commands/build.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATELINE_CONTENT: content, DATELINE_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

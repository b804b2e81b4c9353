import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlace } from '@/lib/commands/output/record';

/** A finished site to try hosts with. */
export interface BuiltSite {
  folder: string;
  place: { base: string; moved: { from: string; to: string }[]; styles: readonly string[] };
}

/** The demonstration, built to be served at the root of a host or below `/news`, compressed beside. */
export function builtSite(base: '' | '/news'): BuiltSite {
  const room = join(tmpdir(), `dateline-proof${base.replace('/', '-')}`);
  const [content, folder] = [join(room, 'content'), join(room, 'out')];
  rmSync(content, { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  cpSync('tests/fixtures/site', content, { recursive: true });
  const settings = `name: The Morrow Briefing\nurl: https://example.org${base}\ncompress: [brotli, gzip]\n`;
  writeFileSync(join(content, 'site.yaml'), settings);
  const told = ['--content', content, '--out', folder, '--day', '2026-07-15'];
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts', ...told], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { folder, place: readPlace(folder) ?? { base, moved: [], styles: [] } };
}

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, stop } from 'esbuild';
import { home } from '@/lib/commands/home';

/**
 * The code of the workers in one file, made anew for another version of the program: they start at
 * once, whatever they are made of.
 */
export async function workerModule(folder: string, code: string): Promise<string> {
  const place = resolve(folder, `worker-${code}.mjs`);
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `worker-${code}.${process.pid}.mjs`);
  await build({
    absWorkingDir: home,
    entryPoints: ['lib/work/worker.ts'],
    outfile: resolve(unfinished),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await stop();
  renameSync(unfinished, place);
  return place;
}

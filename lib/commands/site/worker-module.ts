import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, stop } from 'esbuild';
import { keepNewest } from '@/lib/build/kept/keep-newest';
import { home } from '@/lib/commands/home';

/** Packages that look for files beside their own, and those that few tasks need. */
const apart = [
  '@resvg/resvg-js',
  'esbuild',
  'pagefind',
  'satori',
  'wink-eng-lite-web-model',
  'wink-nlp',
];

/** What is kept of each version of the program, and of how many: one may go back to the one before. */
const kinds = [/^build-/, /^worker-/, /^shell-[0-9a-f]+$/, /^styles-/];
const mostVersions = 3;

/** Some packages are written for `require`, which a module has not. */
const banner = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

/**
 * The code of the workers with the packages that it needs, made anew for another version of the
 * program: they start at once, whatever they are made of. What few tasks need stands in files of its
 * own.
 */
export async function workerModule(folder: string, code: string): Promise<string> {
  const place = resolve(folder, `worker-${code}`);
  const module = join(place, 'worker.mjs');
  if (existsSync(module)) return module;
  const unfinished = resolve(folder, `worker-${code}.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: home,
    entryPoints: ['lib/work/worker.ts'],
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: apart,
    jsx: 'automatic',
    banner: { js: banner },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await stop();
  rmSync(place, { recursive: true, force: true });
  renameSync(unfinished, place);
  for (const kind of kinds) keepNewest(folder, kind, mostVersions);
  return module;
}

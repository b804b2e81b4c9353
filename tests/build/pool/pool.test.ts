import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '@/lib/build/pool/pool';
import { isSystemError } from '@/lib/commands/process/system-error';
import { ContentError } from '@/lib/content/content-error';

const place = mkdtempSync(join(tmpdir(), 'dateline-pool-'));
afterAll(() => rmSync(place, { recursive: true }));

const module = join(place, 'worker.mjs');
writeFileSync(
  module,
  `import { parentPort } from 'node:worker_threads';
let counted = 0;
const work = {
  count: () => parentPort.postMessage({ made: (counted += 1) }),
  double: (number) => parentPort.postMessage({ made: number * 2 }),
  endless: () => { for (;;); },
  backtrack: () => /^(a+)+$/.test('a'.repeat(60) + 'b'),
  hoard: () => { const held = []; for (;;) held.push(Array.from({ length: 1e5 }, String)); },
  refuse: () => parentPort.postMessage({ problems: [{ file: 'content/b.md', message: 'is wrong.' }] }),
  full: () => parentPort.postMessage({
    system: { message: 'no space', code: 'ENOSPC', syscall: 'write', path: 'out/a.html' },
  }),
};
parentPort.on('message', ([name, at, value]) => {
  parentPort.postMessage({ begun: at });
  work[name](value);
});
`,
);

type Told = [name: string, at: string | null, value?: number];

/** The error with which a piece of work ends, where a worker may take so many milliseconds. */
async function errorOf(told: Told, maxWorkTime = 60_000): Promise<unknown> {
  const pool = openPool<Told, number>(module, {
    size: 2,
    data: null,
    env: { ...process.env, NODE_OPTIONS: '' },
    maxWorkTime,
  });
  const other = pool.run(['double', 'content/a.md', 4]);
  const failed = pool.run(told).catch((error: unknown) => error);
  expect(await other).toBe(8);
  const error = await failed;
  await pool.close();
  return error;
}

test.each<[string, Told]>([
  ['an endless loop', ['endless', 'content/x.md']],
  ['a pattern that goes back without end', ['backtrack', 'content/x.md']],
])('%s is ended, and the article that a worker was at is named', async (_, told) => {
  const error = await errorOf(told, 700);
  expect(error).toBeInstanceOf(ContentError);
  expect(String(error)).toContain('content/x.md takes more than 0.7 s of processor time');
});

test('what a worker says of content and of the system is told by the command as its own', async () => {
  expect(await errorOf(['refuse', 'content/b.md'])).toEqual(
    new ContentError([{ file: 'content/b.md', message: 'is wrong.' }]),
  );
  const full = await errorOf(['full', 'content/b.md']);
  expect(isSystemError(full) && [full.code, full.path]).toEqual(['ENOSPC', 'out/a.html']);
});

test('an article that fills the memory is named', async () => {
  const { Worker } = await import('node:worker_threads');
  const { watchWork } = await import('@/lib/build/pool/work-watch');
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: 24 } });
  const watch = watchWork(60_000, () => {});
  watch.begun(worker, 'content/x.md');
  const error = new Promise((told) => worker.once('error', told));
  worker.postMessage(['hoard', null], []);
  const told = watch.told(worker, await error);
  watch.close();
  expect(String(told)).toContain('content/x.md takes more memory than there is');
});

test('workers that rest are ended, and others do what comes after', async () => {
  const pool = openPool<Told, number>(module, {
    size: 1,
    data: null,
    env: { ...process.env, NODE_OPTIONS: '' },
    maxWorkTime: 60_000,
  });
  expect(await pool.run(['count', null])).toBe(1);
  expect(await pool.run(['count', null])).toBe(2);
  await pool.rest();
  expect(await pool.run(['count', null])).toBe(1);
  // One that is at work is none of them.
  const [counted] = await Promise.all([pool.run(['count', null]), pool.rest()]);
  expect(counted).toBe(2);
  await pool.close();
});

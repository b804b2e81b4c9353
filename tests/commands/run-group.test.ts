import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runGroup } from '@/lib/commands/process/run-group';
import { Stopped } from '@/lib/commands/process/stop-signal';

const place = mkdtempSync(join(tmpdir(), 'dateline-group-'));
const pids = join(place, 'pids');
afterAll(() => rmSync(place, { recursive: true }));

/** Starts a helper as Next does its workers; the helper does not heed a request to end. */
const program = join(place, 'program.cjs');
writeFileSync(
  program,
  `const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const stubborn = 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)';
const helper = spawn(process.execPath, ['-e', stubborn], { stdio: ['ignore', 'pipe', 'ignore'] });
helper.stdout.once('data', () => writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + helper.pid));
`,
);

const runs = (pid: number) => {
  try {
    process.kill(pid, 0);
    // One that has ended and was not yet asked for counts as ended.
    return !/^State:\tZ/m.test(statusOf(pid));
  } catch {
    return false;
  }
};

const statusOf = (pid: number) =>
  existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';

test('what a program prints and its exit code come back', async () => {
  const script = 'console.log("one"); console.error("two"); process.exitCode = 3';
  const { status, output } = await runGroup(
    [process.execPath, '-e', script],
    process.env,
    new AbortController().signal,
  );
  expect(status).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'one', 'two']);
});

test('when the command is stopped, no process of the program goes on', async () => {
  const stop = new AbortController();
  const group = runGroup([process.execPath, program], process.env, stop.signal);
  const ended = group.catch((error: unknown) => error);
  await vi.waitFor(() => expect(readFileSync(pids, 'utf8')).toMatch(/ /), 10_000);
  const started = readFileSync(pids, 'utf8').split(' ').map(Number);
  expect(started.map(runs)).toEqual([true, true]);
  stop.abort(new Stopped('SIGTERM'));
  expect(await ended).toEqual(new Stopped('SIGTERM'));
  await vi.waitFor(() => expect(started.map(runs)).toEqual([false, false]), 5000);
}, 30_000);

test('a command that was stopped before starts no program', async () => {
  const stop = AbortSignal.abort(new Stopped('SIGINT'));
  await expect(runGroup(['no-such-program'], process.env, stop)).rejects.toThrow(
    'Stopped by SIGINT.',
  );
});

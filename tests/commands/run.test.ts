import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '@/lib/commands/process/run';
import { Stopped, unlessStopped } from '@/lib/commands/process/stop-signal';
import { reportedTrouble, systemTrouble } from '@/lib/commands/process/system-error';

const told = vi.spyOn(console, 'error').mockImplementation(() => {});
const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
  throw new Error('the process ended');
});
afterEach(() => {
  vi.clearAllMocks();
  process.exitCode = undefined;
});

const failing = (error: () => void) => run(async () => error(), 'Nothing was built.');

test('an error of the system is told in plain words, with exit code 1', async () => {
  await failing(() => readFileSync('tests/no-such-file'));
  expect(process.exitCode).toBe(1);
  expect(told.mock.calls[0]?.[0]).toMatch(
    /^The system reports: ENOENT: .*tests\/no-such-file.*\nNothing was built\.$/,
  );
});

test.runIf(process.platform === 'linux')('a full disk is called one', async () => {
  await failing(() => writeFileSync('/dev/full', 'x'));
  expect(process.exitCode).toBe(1);
  expect(told.mock.calls[0]?.[0]).toMatch(/the disk is full; free some space\.\nNothing was built/);
});

test('the file that a trouble is with is named', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
  expect(systemTrouble({ ...full, path: 'out/a.html' })).toBe(
    'out/a.html: the disk is full; free some space.',
  );
  expect(systemTrouble({ ...full, path: 'kept/a', dest: 'out/b.html' })).toBe(
    'out/b.html: the disk is full; free some space.',
  );
  expect(systemTrouble(full)).toBe('The system cannot write: the disk is full; free some space.');
});

test('a full disk is read out of what another program prints', () => {
  expect(reportedTrouble('caused by: No space left on device (os error 28)')).toMatch(/full/);
  expect(reportedTrouble('Error: a component threw')).toBeNull();
});

test('a fault of the program keeps its trace', async () => {
  const fault = new TypeError('x is not a function');
  await expect(
    failing(() => {
      throw fault;
    }),
  ).rejects.toBe(fault);
});

test('a command that is stopped says so and ends with the code of its signal', async () => {
  const stopped = failing(() => {
    throw new Stopped('SIGTERM');
  });
  await expect(stopped).rejects.toThrow('the process ended');
  expect(told).toHaveBeenCalledWith('Stopped by SIGTERM.\nNothing was built.');
  expect(exit).toHaveBeenCalledWith(143);
});

test('work ends as soon as it is stopped, whatever it waits for', async () => {
  const stop = new AbortController();
  const endless = unlessStopped(stop.signal, new Promise(() => {}));
  stop.abort(new Stopped('SIGINT'));
  await expect(endless).rejects.toThrow('Stopped by SIGINT.');
  await expect(unlessStopped(stop.signal, Promise.resolve(1))).rejects.toThrow(Stopped);
  expect(await unlessStopped(new AbortController().signal, Promise.resolve(1))).toBe(1);
});

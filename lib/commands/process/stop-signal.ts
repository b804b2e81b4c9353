import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';

const names = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** How often it is asked whether npm's shell is there, in milliseconds. */
const shellWatch = 250;

/** Why a command ended early: somebody asked it to. */
export class Stopped extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
  }

  /** As shells count it. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/**
 * Aborts when the process is asked to end, which then ends only by what the command makes of it.
 * A signal to npm ends the shell that npm runs a script in, and reaches nothing below: there, a
 * shell that is gone is the signal.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of names) process.on(name, () => stop.abort(new Stopped(name)));
  const shell = process.ppid;
  const watch = () => process.ppid !== shell && stop.abort(new Stopped('SIGHUP'));
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(watch, shellWatch).unref();
  return stop.signal;
}

/** @throws Stopped as soon as the process is asked to end, whatever the work does then. */
export async function unlessStopped<Result>(
  stop: AbortSignal,
  work: Promise<Result>,
): Promise<Result> {
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
  stop.throwIfAborted();
  const result = await Promise.race([work, stopped]);
  // A signal that came while the work kept the process busy is told of now.
  await setImmediate();
  stop.throwIfAborted();
  return result;
}

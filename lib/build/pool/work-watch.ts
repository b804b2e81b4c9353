import type { Worker } from 'node:worker_threads';
import { ContentError } from '@/lib/content/content-error';

/** How often it is asked whether a worker overruns, in milliseconds. */
const often = 500;

/** Knows what each worker is at, and since when. */
export interface WorkWatch {
  begun: (worker: Worker, what: string | null) => void;
  ended: (worker: Worker) => void;
  /** An error of a worker itself, told with what it was at. */
  told: (worker: Worker, error: unknown) => unknown;
  close: () => void;
}

/** Processor time of this process and all its workers, in milliseconds: other programs take none of it. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Watches over workers.
 * @param most processor time that may be spent while one thing is worked on, in milliseconds.
 * @param overrun ends a worker that goes over it; the error names what it was at.
 */
export function watchWork(
  most: number,
  overrun: (worker: Worker, error: ContentError) => void,
): WorkWatch {
  const at = new Map<Worker, { what: string; since: number }>();
  const watch = setInterval(() => {
    for (const [worker, { what, since }] of at) {
      if (spent() - since <= most) continue;
      at.delete(worker);
      const message = `takes more than ${most / 1000} s of processor time; shorten it, or part it in two.`;
      overrun(worker, new ContentError([{ file: what, message }]));
    }
  }, often);
  watch.unref();
  return {
    begun: (worker, what) => {
      if (what === null) at.delete(worker);
      else at.set(worker, { what, since: spent() });
    },
    ended: (worker) => void at.delete(worker),
    told: (worker, error) => {
      const what = at.get(worker)?.what;
      const full = error instanceof Error && Reflect.get(error, 'code') === outOfMemory;
      if (!full || what === undefined) return error;
      const message = 'takes more memory than there is; shorten it, or part it in two.';
      return new ContentError([{ file: what, message }]);
    },
    close: () => clearInterval(watch),
  };
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

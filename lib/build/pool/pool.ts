import { Worker } from 'node:worker_threads';
import type { PoolAnswer } from '@/lib/build/pool/answer';
import { errorOf } from '@/lib/build/pool/error-of';
import { watchWork } from '@/lib/build/pool/work-watch';

/** Workers that do tasks side by side, each worker one at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw; ContentError for what took too long, or more memory than there is. */
  run: (task: Task) => Promise<Result>;
  /** Ends the workers that have nothing to do, and frees their memory; there are others when there is work. */
  rest: () => Promise<void>;
  close: () => Promise<void>;
}

interface Waiting<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** What workers are started with. */
export interface PoolOptions {
  size: number;
  /** What each of them is told at its start. */
  data: unknown;
  env: NodeJS.ProcessEnv;
  /** Processor time that may be spent while a worker is at one thing, in milliseconds. */
  maxWorkTime: number;
}

/** A worker more for so many tasks: each takes a second of processor time before it works at full speed. */
const tasksPerWorker = 8;

/**
 * Starts workers when there is work for them, and enough of it.
 * @param module the path of their code.
 */
export function openPool<Task, Result>(
  module: string,
  { size, data, env, maxWorkTime }: PoolOptions,
): Pool<Task, Result> {
  const queue: Waiting<Task, Result>[] = [];
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const busy = new Map<Worker, Waiting<Task, Result>>();
  const fail = (worker: Worker, error: unknown) => {
    busy.get(worker)?.reject(error);
    busy.delete(worker);
  };
  const watch = watchWork(maxWorkTime, (worker, error) => {
    fail(worker, error);
    void worker.terminate();
  });
  const start = (): Worker => {
    const worker = new Worker(module, {
      workerData: data,
      env,
      // Workers are plain JavaScript: what translates the sources of the command is none of theirs.
      execArgv: [],
    });
    worker.on('message', (answer: PoolAnswer<Result>) => {
      if ('begun' in answer) return watch.begun(worker, answer.begun);
      watch.ended(worker);
      if ('made' in answer) busy.get(worker)?.resolve(answer.made);
      else busy.get(worker)?.reject(errorOf(answer));
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => fail(worker, watch.told(worker, error)));
    all.push(worker);
    return worker;
  };
  let given = 0;
  const mayStart = () => all.length < size && given > all.length * tasksPerWorker;
  const next = () => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (all.length === 0 || mayStart() ? start() : undefined);
      const waiting = worker && queue.shift();
      if (!waiting) return;
      busy.set(worker, waiting);
      worker.postMessage(waiting.task, []);
    }
  };
  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        given += 1;
        queue.push({ task, resolve, reject });
        next();
      }),
    rest: async () => {
      const free = idle.splice(0);
      for (const worker of free) all.splice(all.indexOf(worker), 1);
      await Promise.all(free.map((worker) => worker.terminate()));
    },
    close: async () => {
      watch.close();
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

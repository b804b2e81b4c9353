import { Worker } from 'node:worker_threads';

/** Workers that do tasks side by side, each worker one at a time. */
export interface Pool<Task, Result> {
  /** @throws what the worker threw. */
  run: (task: Task) => Promise<Result>;
  close: () => Promise<void>;
}

interface Waiting<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** What a worker answers: what it made, or the words of its error. */
export type Answer<Result> = { made: Result } | { error: string };

/**
 * Starts workers when there is work for them.
 * @param module the path of their code. @param data what each of them is told at its start.
 */
export function openPool<Task, Result>(
  module: string,
  size: number,
  data: unknown,
  env: NodeJS.ProcessEnv,
): Pool<Task, Result> {
  const queue: Waiting<Task, Result>[] = [];
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const busy = new Map<Worker, Waiting<Task, Result>>();
  const start = (): Worker => {
    const worker = new Worker(module, {
      workerData: data,
      env,
      // Workers are plain JavaScript: what translates the sources of the command is none of theirs.
      execArgv: [],
    });
    worker.on('message', (answer: Answer<Result>) => {
      const done = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('made' in answer) done?.resolve(answer.made);
      else done?.reject(new Error(answer.error));
      next();
    });
    worker.on('error', (error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
    });
    all.push(worker);
    return worker;
  };
  const next = () => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (all.length < size ? start() : undefined);
      const waiting = worker && queue.shift();
      if (!waiting) return;
      busy.set(worker, waiting);
      worker.postMessage(waiting.task, []);
    }
  };
  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        queue.push({ task, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

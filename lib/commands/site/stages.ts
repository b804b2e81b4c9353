import { performance } from 'node:perf_hooks';

/** What a part of a build took. */
export interface Stage {
  stage: string;
  /** Seconds of wall time. */
  wall: number;
  /** Seconds of processor time of this process and its workers; programs that it starts count not. */
  cpu: number;
  /** Megabytes that the process and its workers held at the end. */
  memory: number;
}

/** Measures parts of a build, one after another. */
export interface Stages {
  /** Does the work of a stage and notes what it took. @throws what the work throws. */
  run: <Result>(stage: string, work: () => Result | Promise<Result>) => Promise<Result>;
  /** The stages so far, in order. */
  all: () => readonly Stage[];
}

export function measuredStages(): Stages {
  const done: Stage[] = [];
  return {
    run: async (stage, work) => {
      const [begun, before] = [performance.now(), process.cpuUsage()];
      try {
        return await work();
      } finally {
        const { user, system } = process.cpuUsage(before);
        done.push({
          stage,
          wall: seconds(performance.now() - begun),
          cpu: seconds((user + system) / 1000),
          memory: Math.round(process.memoryUsage.rss() / 1e6),
        });
      }
    },
    all: () => done,
  };
}

/** Milliseconds as seconds, to the hundredth. */
const seconds = (milliseconds: number) => Math.round(milliseconds / 10) / 100;

/** The stages as a table for people. */
export function stageTable(stages: readonly Stage[]): string {
  const rows = [
    ['stage', 'wall, s', 'processor, s', 'memory, MB'],
    ...stages.map(({ stage, wall, cpu, memory }) => [
      stage,
      wall.toFixed(2),
      cpu.toFixed(2),
      String(memory),
    ]),
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

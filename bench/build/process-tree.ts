import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all processes that it started took. */
export interface Taken {
  /** Seconds of wall time, and of processor time of the whole tree. */
  wall: number;
  cpu: number;
  /** The most memory that the tree held at once, in megabytes; processes that share some count a part each. */
  peak: number;
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const often = 250;

/**
 * Runs a command. Processor time is that which the shell's `times` tells (POSIX): that of all
 * processes that ended and were waited for. Memory is read where `/proc` tells it, else 0.
 * @throws Error where the command fails.
 */
export async function measured(command: readonly string[], cwd: string): Promise<Taken> {
  const begun = performance.now();
  const child = spawn('sh', ['-c', '"$@" && times', 'sh', ...command], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, often);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return { wall: (performance.now() - begun) / 1000, cpu: cpuIn(output), peak, output };
}

/** The seconds in the last line that `times` writes: "1m2.345s 0m3.210s". */
function cpuIn(output: string): number {
  const line = output.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Megabytes of a process and of all below it. */
function memoryOf(top: number): number {
  const children = new Map<number, number[]>();
  for (const name of read(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? read(() => readFileSync(`/proc/${name}/stat`, 'utf8')) : null;
    // After the name, which may hold spaces: the state and the parent.
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (process: number): number => {
    const map = read(() => readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? '';
    const own = Number(/^Pss:\s+(\d+) kB/m.exec(map)?.[1] ?? 0) / 1000;
    return (children.get(process) ?? []).reduce((total, below) => total + sum(below), own);
  };
  return sum(top);
}

/** A process may end while it is looked at. */
function read<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

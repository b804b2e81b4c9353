import { spawn } from 'node:child_process';
import { isSystemError } from '@/lib/commands/process/system-error';

/** How long a program may take to end when it is asked to, in milliseconds. */
const patience = 5000;

/**
 * Runs a program with all that it starts as one group of processes, so that none goes on when the
 * command is stopped.
 * @returns its exit code, null where a signal ended it, and all that it printed.
 * @throws the reason of `stop`, after every process of the group has ended.
 */
export async function runGroup(
  [program, ...told]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<{ status: number | null; output: string }> {
  stop.throwIfAborted();
  const leader = spawn(program, told, { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [leader.stdout, leader.stderr]) {
    stream.on('data', (bytes: Buffer) => printed.push(bytes));
  }
  const kill = (signal: NodeJS.Signals) => killGroup(leader.pid, signal);
  let deadline: NodeJS.Timeout | undefined;
  const end = () => {
    kill('SIGTERM');
    deadline = setTimeout(() => kill('SIGKILL'), patience);
  };
  stop.addEventListener('abort', end);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      leader.once('error', reject);
      leader.once('exit', () => stop.aborted && kill('SIGKILL'));
      leader.once('close', resolve);
    });
    stop.throwIfAborted();
    return { status, output: Buffer.concat(printed).toString('utf8') };
  } finally {
    clearTimeout(deadline);
    stop.removeEventListener('abort', end);
  }
}

/** Signals a group by the number of its first process; one that has ended is none. */
function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ESRCH') throw error;
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A command that ran with the network cut, and what it tried. */
export interface Traced {
  code: number | null;
  said: string;
  /** Connections to this machine itself. */
  own: number;
  /** Calls for another host, or for the number of one by its name, each as the system saw it. */
  others: string[];
}

const calls = 'trace=connect,sendto,sendmsg,sendmmsg';

const address = /sa_family=AF_INET6?\b.*?\}/;
const loopback = /inet_addr\("127\.|inet_pton\(AF_INET6, "(?:::1|::ffff:127\.[\d.]+)"/;
const names = /_port=htons\((?:53|853|5353)\)/;

/**
 * Runs a command in a network of its own in which there is this machine alone, and reads every call
 * of it and of all that it starts by which another could be reached. Needs util-linux, iproute2 and
 * strace, and the rights of an administrator.
 */
export async function traced(command: readonly string[], cwd: string): Promise<Traced> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-offline-'));
  const file = join(place, 'trace');
  const strace = ['strace', '-f', '--seccomp-bpf', '-qq', '-e', calls, '-o', file];
  const words = ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...strace, ...command];
  const child = spawn('unshare', words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  const reached = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => address.test(line));
  rmSync(place, { recursive: true });
  const others = reached.filter((line) => !loopback.test(line) || names.test(line));
  return { code, said: said.join(''), own: reached.length - others.length, others };
}

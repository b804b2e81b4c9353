import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Outcome, unless } from '@/bench/proofs/faults/report';
import {
  editAll,
  isPlain,
  leftBehind,
  mixedStories,
  newTrial,
  startBuild,
  stateOf,
  type Trial,
} from '@/bench/proofs/faults/trial';
import { chance } from '@/bench/search/chance';

/** How a build is ended: a signal to it, or to the npm that runs it. */
const ways = [
  { signal: 'SIGKILL' },
  { signal: 'SIGTERM' },
  { signal: 'SIGKILL' },
  { signal: 'SIGINT' },
  { signal: 'SIGTERM', npm: true },
  { signal: 'SIGKILL' },
  { signal: 'SIGHUP' },
  { signal: 'SIGKILL' },
  { signal: 'SIGTERM', npm: true },
  { signal: 'SIGKILL' },
] as const;

/** Processes of a build that go on: those that name its folder, or render its pages. */
const alive = ({ out }: Trial): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandOf)
    .filter((words) => words.includes(out));

function commandOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Waits until a build that was started at `begun`, in ms since 1970, has its output to itself. */
async function hasBegun({ out }: Trial, begun: number): Promise<void> {
  const lock = join(`${out}.dateline`, 'lock');
  while ((statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < begun) await setTimeout(20);
}

/** A build that is ended at ten random moments of its time, Next's part included in some. */
export async function endedBuilds(): Promise<Outcome[]> {
  const trial = newTrial();
  await startBuild(trial).outcome;
  editAll(trial, 2);
  const started = Date.now();
  const { outcome: unharmed } = startBuild(trial);
  await hasBegun(trial, started);
  const begun = performance.now();
  await unharmed;
  const whole = performance.now() - begun;
  const { number } = chance(14);
  const outcomes: Outcome[] = [];
  for (const [i, way] of ways.entries()) {
    if (i % 3 === 0) forgetStyles();
    const before = stateOf(trial.out);
    editAll(trial, 3 + i);
    const begin = Date.now();
    const { child, outcome } = startBuild(trial, 'npm' in way ? { npm: true } : {});
    await hasBegun(trial, begin);
    const moment = Math.round((whole * (number(90) + 5)) / 100);
    await setTimeout(moment);
    child.kill(way.signal);
    const ended = await outcome;
    // What npm started hears of its end within a moment.
    for (let wait = 0; wait < 40 && alive(trial).length > 0; wait += 1) await setTimeout(250);
    const isKilled = way.signal === 'SIGKILL';
    outcomes.push({
      name: `${way.signal}${'npm' in way ? ' to npm' : ''} after ${moment} of ${Math.round(whole)} ms`,
      said: ended.said,
      faults: unless([
        ['the last good site does not stand as it was', stateOf(trial.out) === before],
        ['it ended with 0', ended.code !== 0],
        ['something is left behind', isKilled || leftBehind(trial).length === 0],
        ['it does not say what happened', isKilled || 'npm' in way || isPlain(ended)],
        ['a process goes on', alive(trial).length === 0],
      ]),
    });
  }
  const after = await startBuild(trial).outcome;
  outcomes.push({
    name: 'the build after them',
    said: after.said,
    faults: unless([
      ['it failed', after.code === 0],
      ['something is left behind', leftBehind(trial).length === 0],
      ['its pages and data are of different texts', mixedStories(trial).length === 0],
    ]),
  });
  rmSync(trial.place, { recursive: true });
  return outcomes;
}

/** Has the next build start Next. */
function forgetStyles(): void {
  const program = '.next/cache/dateline/program';
  for (const name of readdirSync(program)) {
    if (name.startsWith('shell-')) rmSync(join(program, name), { recursive: true });
  }
}

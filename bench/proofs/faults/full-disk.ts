import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, unless } from '@/bench/proofs/faults/report';
import {
  editAll,
  isPlain,
  leftBehind,
  startBuild,
  stateOf,
  trialIn,
} from '@/bench/proofs/faults/trial';

/** Mounts a small disk at a folder; only an administrator may. */
function mount(folder: string, megabytes: number): () => void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  return () => void execFileSync('umount', [folder]);
}

/** Takes what is left of a disk but for so many bytes. */
function fill(folder: string, leave: number): () => void {
  const file = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  return () => rmSync(file);
}

/** Bytes that are left when a build begins. */
const rest = [0, 20_000, 100_000, 300_000];

/** The disk of the finished site, and that of what is kept between builds, run full. */
export async function fullDisks(): Promise<Outcome[]> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-full-'));
  const cache = '.next/cache';
  const copy = join(place, 'cache');
  cpSync(cache, copy, { recursive: true });
  const disks = [
    { name: 'the site', open: () => mount(join(place, 'disk'), 20), at: join(place, 'disk') },
    { name: 'what is kept', open: () => mountCache(cache, copy), at: cache },
  ];
  const outcomes: Outcome[] = [];
  for (const { name, open, at } of disks) {
    const close = open();
    const trial = trialIn(name === 'the site' ? join(at, 'trial') : join(place, 'trial'));
    await startBuild(trial).outcome;
    for (const [i, leave] of rest.entries()) {
      const before = stateOf(trial.out);
      editAll(trial, 20 + i);
      const free = fill(at, leave);
      const ended = await startBuild(trial).outcome;
      const after = stateOf(trial.out);
      const left = leftBehind(trial);
      free();
      outcomes.push({
        name: `${leave} bytes left on the disk of ${name}`,
        said: ended.said,
        faults: unless([
          ['the last good site does not stand as it was', after === before],
          [`it ended with ${ended.code}`, ended.code === 1],
          [`left behind: ${left.join(', ')}`, left.length === 0],
          [
            `it does not say what happened: ${ended.said}`,
            isPlain(ended) && /full/.test(ended.said),
          ],
        ]),
      });
    }
    const again = await startBuild(trial).outcome;
    outcomes.push({
      name: `the build after it, with room on the disk of ${name}`,
      said: again.said,
      faults: unless([[`it ended with ${again.code}`, again.code === 0]]),
    });
    close();
  }
  rmSync(place, { recursive: true });
  return outcomes;
}

/** A small disk over the folder of what is kept, with what the program itself needs of it. */
function mountCache(cache: string, copy: string): () => void {
  const close = mount(cache, 64);
  const program = join(copy, 'dateline/program');
  if (existsSync(program)) cpSync(program, join(cache, 'dateline/program'), { recursive: true });
  return close;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Outcome, unless } from '@/bench/proofs/faults/report';
import { chance } from '@/bench/search/chance';
import { readTree, writeTree } from '@/lib/build/file-tree';
import { openRoom } from '@/lib/commands/output/work-room';

const files = 22_005;
const kills = 20;

const siteOf = (text: string) =>
  new Map(Array.from({ length: files }, (_, i) => [`stories/${i}/index.html`, Buffer.from(text)]));

/** Which site a folder holds; null for one that is mixed, or of which files are missing. */
function wholeSite(folder: string): string | null {
  const tree = [...readTree(folder)].filter(([path]) => path.startsWith('stories/'));
  const texts = new Set(tree.map(([, bytes]) => Buffer.from(bytes).toString()));
  return tree.length === files && texts.size === 1 ? ([...texts][0] ?? null) : null;
}

/** A site of 22,005 files is put in the place of another, and the process killed meanwhile. */
export async function swaps(): Promise<Outcome[]> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-swap-'));
  const [one, other, out] = [join(place, 'one'), join(place, 'other'), join(place, 'out')];
  writeTree(one, siteOf('one'));
  writeTree(other, siteOf('other'));
  const { number } = chance(91);
  const outcomes: Outcome[] = [];
  for (let i = 0; i < kills; i += 1) {
    const words = ['--import', 'tsx', 'bench/proofs/faults/swapping.ts', out, one, other];
    const child = spawn(process.execPath, words, { stdio: 'ignore', detached: true });
    const ended = once(child, 'exit');
    while (!existsSync(out)) await setTimeout(20);
    await setTimeout(1500 + number(4000));
    // With the program that copies for it, which would otherwise go on by itself.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    await setTimeout(200);
    const missing = !existsSync(out);
    const before = missing ? 'none' : wholeSite(out);
    openRoom(out).close();
    outcomes.push({
      name: `h091: killed while ${files} files were moved in, ${i + 1} of ${kills}`,
      said: missing ? 'it stood aside, and was put back' : `the site ${before} stood`,
      faults: unless([
        ['a part of a site stood in the folder', before !== null],
        ['what stands after the next start is not whole', wholeSite(out) !== null],
        ['something is left behind', readdirSync(place).length === 3],
      ]),
    });
  }
  rmSync(place, { recursive: true });
  return outcomes;
}

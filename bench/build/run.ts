import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticle, writeArticles } from '@/bench/build/articles';
import { eleventy } from '@/bench/build/eleventy';
import { measured, type Taken } from '@/bench/build/process-tree';
import { readRecord } from '@/lib/commands/output/record';
import { type Stage, stageTable } from '@/lib/commands/site/stages';

/**
 * `npm run bench:build -- --stories 1000,5000 [--peers FOLDER] [--keep FOLDER]`: what it takes to build
 * a site from nothing, with nothing changed, after one edit and after ten additions, and by stage;
 * with `--peers` the floor (remark, a template, a file) and Eleventy's whole build of the same articles
 * as well, in the same run, as what the ratios are to.
 * With `--keep` the site is built where an earlier run left one, and none from nothing.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    peers: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** The day of every build. */
const day = '2026-11-27';

/** The least that makes pages of articles. */
const floor = [process.execPath, '--import', 'tsx', 'bench/build/floor.ts'];

/** What a build told of itself. */
interface Built {
  event: string;
  made: number;
  stages: Stage[];
}

/** @returns null where a program told nothing of the kind. */
function builtIn(output: string): Built | null {
  const line = output.split('\n').find((text) => text.startsWith('{"event":"built"'));
  return line === undefined ? null : JSON.parse(line);
}

for (const stories of values.stories.split(',').map(Number)) await bench(stories);

async function bench(stories: number): Promise<void> {
  const place = values.keep ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const [content, out] = [resolve(place, `content-${stories}`), resolve(place, `out-${stories}`)];
  const command = [
    process.execPath,
    '--single-threaded-gc',
    'lib/commands/start.mjs',
    'build',
  ].concat(['--content', content, '--out', out], ['--day', day, '--json', '--profile']);
  const build = () => measured(command, process.cwd());
  const isKept = existsSync(out);
  if (!isKept) writeArticles(content, stories);
  const rows: { build: string; taken: Taken }[] = [];
  const note = async (name: string, run: () => Promise<Taken>) => {
    const taken = await run();
    rows.push({ build: name, taken });
    const { wall, cpu, peak } = taken;
    console.log(
      `${name}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${peak.toFixed(0)} MB`,
    );
    const told = builtIn(taken.output);
    if (told) console.log(`${stageTable(told.stages)}\n${told.made} outputs made`);
  };
  const { peers } = values;
  if (peers !== undefined) {
    await note('floor', () => measured([...floor, content, join(place, 'floor')], process.cwd()));
    await note('Eleventy', () => eleventy(content, resolve(peers)));
  }
  // A site that was kept is brought up to date first, so that the edit is all that changes.
  await note(isKept ? 'brought up to date' : 'from nothing', build);
  await note('nothing changed', build);
  appendFileSync(join(content, `story-${Math.floor(stories / 2)}.md`), '\nThe pier was shut.\n');
  await note('one edited', build);
  for (let more = 0; more < 10; more += 1) writeArticle(content, stories + more);
  await note('ten added', build);
  if (peers !== undefined) await note('Eleventy again', () => eleventy(content, resolve(peers)));
  const own = rows.filter(({ build: name }) => name.startsWith('Eleventy'));
  const whole = own.reduce((sum, { taken }) => sum + taken.cpu, 0) / own.length;
  const files = readRecord(out)?.size ?? 0;
  console.log(
    `${stories + 10} stories, ${files} files, ${(files / (stories + 10)).toFixed(2)} each`,
  );
  console.table(
    rows.map(({ build: name, taken: { wall, cpu, peak } }) => ({
      build: name,
      'wall, s': Number(wall.toFixed(1)),
      'processor, s': Number(cpu.toFixed(1)),
      'peak, MB': Math.round(peak),
      ...(own.length > 0 ? { 'to Eleventy': Number((cpu / whole).toFixed(2)) } : {}),
    })),
  );
  if (values.keep === undefined) rmSync(place, { recursive: true });
}

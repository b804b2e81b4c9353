// Holds what the readers of dates and claims have reached on the annotated sets beside the checkout.
//   node .ci/gates.mjs ../shared
// Prints a line a figure; exits with 1 when one is more than a point worse than .ci/reached.json says,
// so that a better general rule can land; 2 on a fault.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const shared = process.argv[2] ?? '../shared';
const reached = JSON.parse(readFileSync(new URL('reached.json', import.meta.url), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'dateline-gates-'));

const run = (command, args, input) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 30,
  });
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')} failed: ${stderr}`);
  process.exit(2);
};

const round = (figure) => Math.round(figure * 10) / 10;

const at = (figures, path) => path.split('.').reduce((value, key) => value[key], figures);

/** Points that a figure may lose. */
const margin = 1;

/** Cases are read by their own scorer, which runs the checkout itself. */
const casesOf = (corpus) =>
  run('node', [join(shared, 'tools', 'cases.mjs'), process.cwd(), join(shared, 'corpora', corpus)]);

/** What the scorer says of a reading of the corpus. */
function scoreOf(corpus, task) {
  const gold = join(shared, 'corpora', corpus);
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    .map(({ id, published, text }) => JSON.stringify({ id, published: published ?? null, text }));
  const system = join(scratch, `${task}-${corpus}`);
  writeFileSync(system, run('npm', ['run', '--silent', 'extract'], `${lines.join('\n')}\n`));
  return run('node', [join(shared, 'tools', 'score.mjs'), task, gold, system]);
}

let broken = 0;
for (const { corpus, task, floors = {}, ceilings = {} } of reached) {
  const scored = task === 'cases' ? casesOf(corpus) : scoreOf(corpus, task);
  const figures = JSON.parse(scored.trim().split('\n').at(-1));
  const bounds = [
    ...Object.entries(floors).map(([path, figure]) => ({
      path,
      bound: round(figure - margin),
      holds: at(figures, path) >= round(figure - margin),
      sign: '≥',
    })),
    ...Object.entries(ceilings).map(([path, figure]) => ({
      path,
      bound: round(figure + margin),
      holds: at(figures, path) <= round(figure + margin),
      sign: '≤',
    })),
  ];
  for (const { path, bound, holds, sign } of bounds) {
    if (!holds) broken++;
    const word = holds ? 'held' : 'broken';
    console.log(`gate ${word}: ${corpus} ${task} ${path} ${at(figures, path)} ${sign} ${bound}`);
  }
}
rmSync(scratch, { recursive: true });
process.exit(broken > 0 ? 1 : 0);

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeArticle, writeArticles } from '@/bench/build/articles';
import { readTree } from '@/lib/build/file-tree';

/** A folder with some articles and the site that is built of them. */
export interface Trial {
  place: string;
  content: string;
  out: string;
}

/** How a build ended. */
export interface Ended {
  /** Its exit code, or the signal that ended it. */
  code: number | NodeJS.Signals | null;
  said: string;
}

export const stories = 12;

export function trialIn(place: string): Trial {
  const trial = { place, content: join(place, 'content'), out: join(place, 'out') };
  mkdirSync(place, { recursive: true });
  writeArticles(trial.content, stories);
  writeFileSync(join(trial.content, 'site.yaml'), 'name: Trial\nurl: https://example.org\n');
  return trial;
}

export const newTrial = (): Trial => trialIn(mkdtempSync(join(tmpdir(), 'dateline-trial-')));

/** Another text in every article, so that the next build has all to make. */
export function editAll({ content }: Trial, seed: number): void {
  for (let number = 0; number < stories; number += 1) writeArticle(content, number, seed);
}

const command = ['--import', 'tsx', 'lib/commands/build.ts'];
const told = ({ content, out }: Trial) => [
  '--content',
  content,
  '--out',
  out,
  '--day',
  '2026-11-27',
];

/** The words of a build's command. @param prefix what it is started by. */
export const buildCommand = (
  trial: Trial,
  prefix: readonly string[] = [],
): [string, ...string[]] => {
  const [first = process.execPath, ...rest] = [...prefix, process.execPath];
  return [first, ...rest, ...command, ...told(trial)];
};

/** Starts a build, by npm if asked, and tells how it ended. */
export function startBuild(
  trial: Trial,
  way: { npm?: true; prefix?: readonly string[]; mode?: 'development' } = {},
) {
  const [program, ...words] = way.npm
    ? (['npm', 'run', 'build', '--', ...told(trial)] as const)
    : buildCommand(trial, way.prefix);
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: way.mode ?? 'production' },
  });
  const ended = new Promise<Ended['code']>((done) =>
    child.once('exit', (code, signal) => done(signal ?? code)),
  );
  const outcome = Promise.all([ended, text(child.stdout), text(child.stderr)]).then(
    ([code, ...said]): Ended => ({ code, said: said.join('').trim() }),
  );
  return { child, outcome };
}

/** What stands in a folder: each path with the digest of what it holds, as one text. */
export function stateOf(folder: string): string {
  return [...readTree(folder)]
    .map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
    .join('\n');
}

/** Keeps a copy of the finished site to compare with. */
export const keepCopy = (trial: Trial, name: string) =>
  cpSync(trial.out, join(trial.place, name), { recursive: true });

/** What stands beside the content and the site that a build should have taken away. */
export const leftBehind = ({ place }: Trial): string[] =>
  readdirSync(place).filter((name) => !['content', 'out', 'out.hosts'].includes(name));

/** Stories whose page and whose data were made of different texts. */
export function mixedStories({ out }: Trial): string[] {
  return readdirSync(join(out, 'stories')).filter((slug) => {
    const folder = join(out, 'stories', slug);
    if (!readdirSync(folder).includes('story.json')) return false;
    const data = createHash('sha256')
      .update(readFileSync(join(folder, 'story.json')))
      .digest('hex');
    return !readFileSync(join(folder, 'index.html'), 'utf8').includes(`sha256-${data}`);
  });
}

/** Whether a message is one for a person: no trace, and a path or a name to look at. */
export const isPlain = ({ said }: Ended): boolean => said !== '' && !/^\s+at /m.test(said);

import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Outcome, unless } from '@/bench/proofs/faults/report';
import {
  editAll,
  isPlain,
  leftBehind,
  newTrial,
  startBuild,
  stateOf,
  type Trial,
} from '@/bench/proofs/faults/trial';

/** What stands where an article, the settings or the site should; each is taken away again. */
interface Fault {
  /** The id of tests/fixtures/hostile/given.jsonl. */
  id: string;
  at: (trial: Trial) => string | Buffer;
  put: (path: string | Buffer) => void;
  /** What the build says; it ends with 1. */
  words: RegExp;
}

const article = ({ content }: Trial) => join(content, 'x.md');
const site = ({ out }: Trial) => out;

/** A socket stays where it is for as long as this process runs. */
const listen = (path: string | Buffer) => void createServer().listen(String(path)).unref();

const faults: readonly Fault[] = [
  { id: 'h070', at: article, put: (at) => mkdirSync(at), words: /x\.md is a folder/ },
  { id: 'h071', at: article, put: (at) => symlinkSync('nothing', at), words: /x\.md is a link/ },
  { id: 'h073', at: article, put: (at) => symlinkSync('.', at), words: /x\.md is a link/ },
  { id: 'h074', at: article, put: listen, words: /x\.md is no file/ },
  {
    id: 'h079',
    at: ({ content }) => Buffer.concat([Buffer.from(`${content}/x`), Buffer.from([0xff])]),
    put: (at) => writeFileSync(at, ''),
    words: /is not UTF-8/,
  },
  {
    id: 'h080',
    at: ({ content }) => join(content, 'site.yaml'),
    put: (at) => mkdirSync(at),
    words: /site\.yaml is a folder/,
  },
  {
    id: 'h082',
    at: article,
    put: (at) => execFileSync('mkfifo', [String(at)]),
    words: /x\.md is no file/,
  },
  { id: 'h083', at: article, put: (at) => symlinkSync('/dev/zero', at), words: /x\.md is a link/ },
  { id: 'h088', at: site, put: (at) => writeFileSync(at, 'x'), words: /out is a file/ },
];

/** Given faults that other trials of this proof are: those of rights, of changes and of signals. */
export const triedElsewhere = {
  h076: 'unreadable',
  h077: 'unreadable',
  h091: 'swap',
  h092: 'changed',
  h094: 'ended',
} as const;

/** The faults of tests/fixtures/hostile/given.jsonl, each met by the command that a user runs. */
export async function givenFaults(): Promise<Outcome[]> {
  const trial = newTrial();
  await startBuild(trial).outcome;
  const outcomes: Outcome[] = [];
  for (const fault of faults) outcomes.push(await met(trial, fault));
  editAll(trial, 7);
  const slashed = await startBuild({ ...trial, out: `${trial.out}/` }).outcome;
  const before = stateOf(trial.out);
  const among = await startBuild({ ...trial, out: trial.content }).outcome;
  outcomes.push(
    { name: 'h085: --out out/', said: slashed.said, faults: unless([isBuilt(slashed)]) },
    {
      name: 'h086: --out content',
      said: among.said,
      faults: unless([
        [`it ended with ${among.code}`, among.code === 1],
        ['it does not say what happened', isPlain(among) && /holds the articles/.test(among.said)],
        ['the site does not stand as it was', stateOf(trial.out) === before],
      ]),
    },
    await throughLink(trial),
  );
  editAll(trial, 9);
  const developing = await startBuild(trial, { mode: 'development' }).outcome;
  outcomes.push({
    name: 'h095: NODE_ENV=development',
    said: developing.said,
    faults: unless([isBuilt(developing)]),
  });
  rmSync(trial.place, { recursive: true });
  return outcomes;
}

const isBuilt = ({ code }: { code: unknown }) => [`it ended with ${code}`, code === 0] as const;

/** A build with one fault in its way. */
async function met(trial: Trial, { id, at, put, words }: Fault): Promise<Outcome> {
  const path = at(trial);
  const aside = join(trial.place, 'aside');
  const stood = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (stood) renameSync(path, aside);
  const before = stood ? '' : stateOf(trial.out);
  put(path);
  const ended = await startBuild(trial).outcome;
  const after = stood ? '' : stateOf(trial.out);
  rmSync(path, { recursive: true });
  if (stood) renameSync(aside, path);
  const left = leftBehind(trial);
  return {
    name: id,
    said: ended.said,
    faults: unless([
      ['the last good site does not stand as it was', after === before],
      [`it ended with ${ended.code}`, ended.code === 1],
      [`it says: ${ended.said}`, isPlain(ended) && words.test(ended.said)],
      [`left behind: ${left.join(', ')}`, left.length === 0],
    ]),
  };
}

/** The folder of the site is a link: what it leads to is replaced. */
async function throughLink(trial: Trial): Promise<Outcome> {
  const link = join(trial.place, 'linked');
  const target = join(trial.place, 'target');
  mkdirSync(target);
  symlinkSync('target', link);
  const ended = await startBuild({ ...trial, out: link }).outcome;
  const outcome = {
    name: 'h089: the folder of the site is a link',
    said: ended.said,
    faults: unless([
      isBuilt(ended),
      ['it is no link any more', readlinkSync(link) === 'target'],
      [
        'its target was not replaced',
        readFileSync(join(target, 'index.html'), 'utf8').includes('</html>'),
      ],
    ]),
  };
  for (const path of [link, target, `${target}.hosts`]) rmSync(path, { recursive: true });
  return outcome;
}

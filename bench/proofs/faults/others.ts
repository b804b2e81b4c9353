import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeArticle } from '@/bench/build/articles';
import { type Outcome, unless } from '@/bench/proofs/faults/report';
import {
  editAll,
  type Ended,
  isPlain,
  leftBehind,
  mixedStories,
  newTrial,
  startBuild,
  stateOf,
  stories,
  type Trial,
} from '@/bench/proofs/faults/trial';

/** Has an administrator obey the rights of files as everybody does. */
const obeying = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

const refused = (trial: Trial, before: string, ended: Ended, words: RegExp) =>
  unless([
    ['the last good site does not stand as it was', stateOf(trial.out) === before],
    [`it ended with ${ended.code}`, ended.code === 1],
    [`left behind: ${leftBehind(trial).join(', ')}`, leftBehind(trial).length === 0],
    [`it says: ${ended.said}`, isPlain(ended) && words.test(ended.said)],
  ]);

/** Files that may not be read, and a folder that may not be written. */
export async function unreadable(): Promise<Outcome[]> {
  const trial = newTrial();
  await startBuild(trial).outcome;
  const before = stateOf(trial.out);
  const article = join(trial.content, 'story-1.md');
  const cases = [
    { name: 'an article that may not be read', at: article, words: /story-1\.md\b.*no right/ },
    {
      name: 'settings that may not be read',
      at: join(trial.content, 'site.yaml'),
      words: /site\.yaml.*no right/,
    },
    {
      name: 'a content folder that may not be read',
      at: trial.content,
      words: /content.*no right/,
    },
    { name: 'a place for the site that may not be written', at: trial.place, words: /no right/ },
  ];
  const outcomes: Outcome[] = [];
  for (const [i, { name, at, words }] of cases.entries()) {
    writeArticle(trial.content, 0, 40 + i);
    chmodSync(at, at === trial.place ? 0o555 : 0o000);
    const ended = await startBuild(trial, { prefix: obeying }).outcome;
    chmodSync(at, 0o755);
    outcomes.push({ name, said: ended.said, faults: refused(trial, before, ended, words) });
  }
  rmSync(trial.place, { recursive: true });
  return outcomes;
}

/** Articles that are edited, added and removed while a build runs. */
export async function changed(): Promise<Outcome[]> {
  const trial = newTrial();
  const begun = performance.now();
  await startBuild(trial).outcome;
  const whole = performance.now() - begun;
  const outcomes: Outcome[] = [];
  for (let i = 1; i <= 8; i += 1) {
    const before = stateOf(trial.out);
    editAll(trial, 60 + i);
    const { outcome } = startBuild(trial);
    await setTimeout((whole * i) / 9);
    for (let number = 0; number < stories; number += 3) writeArticle(trial.content, number, 90 + i);
    writeFileSync(
      join(trial.content, 'meanwhile.md'),
      '---\nid: meanwhile\n---\n\n# Meanwhile\n\nIt was added.\n',
    );
    rmSync(join(trial.content, `story-${i}.md`), { force: true });
    const ended = await outcome;
    rmSync(join(trial.content, 'meanwhile.md'));
    const built = ended.code === 0;
    outcomes.push({
      name: `content changed at ${i}/9 of a build: ${built ? 'built of one state' : 'refused'}`,
      said: ended.said,
      faults: built
        ? unless([
            ['its pages and data are of different texts', mixedStories(trial).length === 0],
            [`left behind: ${leftBehind(trial).join(', ')}`, leftBehind(trial).length === 0],
          ])
        : refused(trial, before, ended, /was changed while the site was built/),
    });
  }
  rmSync(trial.place, { recursive: true });
  return outcomes;
}

/** Two builds at once, for one folder and for two. */
export async function together(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const other of [false, true]) {
    const trial = newTrial();
    await startBuild(trial).outcome;
    editAll(trial, 5);
    const second = other ? { ...trial, out: `${trial.out}-2` } : trial;
    const both = [startBuild(trial), startBuild(second)];
    const ends = await Promise.all(both.map(({ outcome }) => outcome));
    const [won] = ends.filter(({ code }) => code === 0);
    const [lost] = ends.filter(({ code }) => code !== 0);
    outcomes.push({
      name: `two builds at once for ${other ? 'two folders' : 'one folder'}`,
      said: lost?.said ?? '',
      faults: unless([
        ['not one of them built', won !== undefined],
        ['not one of them was told to wait', lost?.code === 1 && /Another build/.test(lost.said)],
        ['its pages and data are of different texts', mixedStories(trial).length === 0],
        [
          `left behind: ${leftBehind(trial).join(', ')}`,
          leftBehind(trial).every((name) => name.startsWith('out-2')),
        ],
      ]),
    });
    rmSync(trial.place, { recursive: true });
  }
  return outcomes;
}

import { expect, test } from 'vitest';
import { OptionError, readBuildOptions, readOptions } from '@/lib/commands/options';
import { jsonLog } from '@/lib/commands/site/log';
import { progressIn } from '@/lib/commands/site/progress';
import { measuredStages, stageTable } from '@/lib/commands/site/stages';

test('a program is told progress as one object of JSON a line, each second and at the end', () => {
  let lines = '';
  let now = 0;
  const progress = progressIn(
    jsonLog((line) => (lines += line)),
    () => now,
  );
  progress.begin('articles read', 40);
  for (let done = 0; done < 4; done += 1) {
    now += 400;
    progress.done(10);
  }
  progress.end();
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { event: 'progress', what: 'articles read', done: 30, of: 40, rate: 25, left: 1 },
    { event: 'progress', what: 'articles read', done: 40, of: 40, rate: 25, left: 0 },
  ]);
});

test('what a build says to people has a line of its own for programs', () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  log.info('out/ holds\ntwo files');
  log.warn('look here');
  expect(lines).toEqual([
    '{"event":"info","text":"out/ holds\\ntwo files"}\n',
    '{"event":"warning","text":"look here"}\n',
  ]);
});

test('stages are told in order with what each took, those that failed too', async () => {
  const stages = measuredStages();
  await stages.run('read', () => 'done');
  const failed = stages.run('written', () => {
    throw new Error('full');
  });
  await expect(failed).rejects.toThrow('full');
  expect(stages.all().map(({ stage }) => stage)).toEqual(['read', 'written']);
  expect(stages.all().every(({ memory }) => memory > 0)).toBe(true);
});

test('the table of stages has a line each under its heads', () => {
  const table = stageTable([{ stage: 'articles read', wall: 1.5, cpu: 12, memory: 345 }]);
  expect(table.split('\n')).toEqual([
    'stage          wall, s  processor, s  memory, MB',
    'articles read     1.50         12.00         345',
  ]);
});

test('--json, --profile and --relative are options of the build, and of no other command', () => {
  const told = readBuildOptions(['--json', '--profile', '--relative']);
  expect(told).toMatchObject({ json: true, profile: true, relative: true });
  expect(readBuildOptions([])).toMatchObject({ json: false, profile: false, relative: false });
  expect(() => readOptions(['--profile'])).toThrow(OptionError);
  expect(() => readOptions(['--relative'])).toThrow(OptionError);
});

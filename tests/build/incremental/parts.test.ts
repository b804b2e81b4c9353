import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Manifest } from '@/lib/build/kept/manifest';
import { OptionError, readBuildOptions } from '@/lib/commands/options';
import { joinParts } from '@/lib/commands/site/parts/join-parts';
import { fillPart, partOf } from '@/lib/commands/site/parts/part';
import { isOf, type Cut } from '@/lib/commands/site/parts/cut';
import type { Places } from '@/lib/commands/site/placing/places';
import { findArticles } from '@/lib/commands/site/reading/find-articles';
import { readMissing } from '@/lib/commands/site/reading/read-missing';
import { silent } from '@/lib/commands/site/progress';
import { doJob } from '@/lib/work/do-job';
import { buildDay } from '../../site/build-day';
import { smallBuild } from './small-build';

// A part of the demonstration is built twice, once by parts.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const place = mkdtempSync(join(tmpdir(), 'dateline-parts-'));
afterAll(() => rmSync(place, { recursive: true }));

const content = join(place, 'content');
cpSync('tests/fixtures/site', content, { recursive: true });
// Every third article: what is cut in three is the same with ten as with all.
for (const [i, name] of readdirSync(content).toSorted().entries()) {
  if (i % 3 > 0 && name.endsWith('.md')) rmSync(join(content, name));
}
appendFileSync(join(content, 'site.yaml'), '\nfiles:\n  card: false\n');
const { articles } = findArticles(content, 'reader');

const of = 3;
const cuts = Array.from({ length: of }, (_, i): Cut => ({ number: i + 1, of }));
const inputs = 'program, content and day';

const placesAt = (name: string): Places => {
  const own = join(place, name);
  const program = join(own, 'program');
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, 'shell'), 'styles');
  return {
    own,
    program,
    readings: join(own, 'readings'),
    files: join(own, 'files'),
    spare: join(own, 'spare'),
    marks: join(own, 'marks'),
    spareMarks: join(own, 'spare-marks'),
  };
};

const folderOf = (holds: string, { number }: Cut) => join(place, `${holds}-part-${number}`);
const readings = cuts.map((cut) => folderOf('readings', cut));
const files = cuts.map((cut) => folderOf('files', cut));

/** Reads the articles of a part, as a machine of its own does. */
async function readPartOf(cut: Cut): Promise<void> {
  const places = placesAt(`reads-${cut.number}`);
  const own = articles.filter(({ file }) => isOf(cut, basename(file)));
  const pool = {
    run: (job: Parameters<typeof doJob>[0]) => doJob(job, data),
    rest: async () => {},
    close: async () => {},
  };
  const data = { readings: places.readings, files: places.files, reader: 'reader', code: 'code' };
  await readMissing(own, places.readings, pool, silent, false);
  fillPart(
    folderOf('readings', cut),
    partOf(cut, inputs, { keys: own.map(({ key }) => key) }),
    places,
  );
}

/** Makes the files of a part, of the readings of all. */
async function makePartOf(cut: Cut): Promise<Manifest['outputs']> {
  const places = placesAt(`makes-${cut.number}`);
  joinParts(readings, inputs, articles, places);
  const isOwn = (group: string) => isOf(cut, group);
  const { manifest } = await smallBuild(content, places.own, null, buildDay, () => {}, {
    isOwn,
    makes: true,
  });
  const { outputs } = manifest;
  fillPart(folderOf('files', cut), partOf(cut, inputs, { outputs, shell: 'shell' }), places);
  return outputs;
}

const made: Manifest['outputs'][] = [];

beforeAll(async () => {
  for (const cut of cuts) await readPartOf(cut);
  for (const cut of cuts) made.push(await makePartOf(cut));
});

test('each part has some of the outputs, and no two the same', () => {
  expect(made.every(({ size }) => size > 0)).toBe(true);
  const names = made.flatMap((outputs) => [...outputs.keys()]);
  expect(new Set(names).size).toBe(names.length);
});

const joinAll = (folders: readonly string[], to: string, own = inputs) =>
  joinParts(folders, own, articles, placesAt(to));

test('three parts joined are byte for byte the site that one build makes, and none is made again', async () => {
  const whole = await smallBuild(content, join(place, 'whole'), null, buildDay);
  const places = placesAt('joined');
  const { outputs } = joinParts([...readings, ...files], inputs, articles, places);
  const work: string[] = [];
  const last = outputs && { inputs: '', outputs, groups: new Map() };
  const joined = await smallBuild(
    content,
    places.own,
    last,
    buildDay,
    ({ kind }) => work.push(kind),
    {
      makes: false,
    },
  );
  expect(joined.left).toEqual([]);
  expect(work).not.toContain('make');
  expect([...joined.files]).toEqual([...whole.files]);
  expect(new Set(outputs?.keys())).toEqual(new Set(whole.manifest.outputs.keys()));
});

test.each([
  ['is missing', () => [...readings.slice(1), ...files], /part 1 of 3 is missing/],
  ['stands twice', () => [...readings, ...files, ...files.slice(0, 1)], /are the same part/],
  ['is no part', () => [...readings, content], /holds no part/],
  ['is without readings', () => files, /no part holds the reading of/],
])('parts are not joined where one %s', (_, folders, told) => {
  expect(() => joinAll(folders(), 'wrong')).toThrow(told);
  expect(() => joinAll(folders(), 'wrong')).toThrow(OptionError);
});

test('parts of another site, program or day are foreign', () => {
  expect(() => joinAll(readings, 'foreign', 'another day')).toThrow(/is foreign/);
});

test('a file of a part that is gone is told', () => {
  const [first = ''] = readings;
  const copy = `${first}-copy`;
  cpSync(first, copy, { recursive: true });
  rmSync(join(copy, 'texts'), { recursive: true });
  expect(() => joinAll([copy, ...readings.slice(1)], 'gone')).toThrow(/texts\/.* is missing/);
});

test('what no part made is left, and told by name', async () => {
  const places = placesAt('left');
  joinParts(readings, inputs, articles, places);
  const { left } = await smallBuild(content, places.own, null, buildDay, () => {}, {
    makes: false,
  });
  expect(left).toContain('/');
});

test('--shard takes a part of so many, --merge folders', () => {
  expect(readBuildOptions(['--shard', '3/16']).shard).toEqual({ number: 3, of: 16 });
  expect(readBuildOptions(['--merge', 'a', 'b']).merge).toEqual(['a', 'b']);
  for (const wrong of ['0/3', '4/3', '1/1000', 'x']) {
    expect(() => readBuildOptions(['--shard', wrong])).toThrow(OptionError);
  }
  expect(() => readBuildOptions(['a'])).toThrow(OptionError);
});

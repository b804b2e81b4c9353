import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { check } from '@/lib/commands/desk/check';
import { formatProblem } from '@/lib/content/problem';
import { reports } from '@/lib/desk/report/reports';
import { buildDay } from '../site/build-day';

const content = mkdtempSync(join(tmpdir(), 'desk-check-'));
const kept = mkdtempSync(join(tmpdir(), 'desk-kept-'));
const write = (name: string, front: string, body = 'Ida Holm said the pier closed.') =>
  writeFileSync(join(content, name), `---\n${front}\n---\n\n# ${name}\n\n${body}\n`);

/** How many articles each run read. */
const read: number[] = [];
const progress = {
  begin: (_: string, of: number) => void read.push(of),
  done: () => {},
  end: () => {},
};
const checked = (...slugs: string[]) => check({ content, day: buildDay, kept, progress }, slugs);
const namesTold = async () =>
  told((await checked()).warnings).filter((line) => line.includes('the speaker'));
const told = (problems: readonly Parameters<typeof formatProblem>[0][]) =>
  problems.map((problem) => formatProblem(problem).replaceAll(content, 'content'));

beforeAll(() => {
  write('a.md', 'id: a\ntopics: [Ports, Harbours]');
  write(
    'b.md',
    'id: b\ntopics: [Ports, Harbour]',
    'It closed on February 30, 2026.\n\n| a |\n|---|\n| 1 |',
  );
  write('c.md', 'id: c\npublished: 2031-01-01', 'Ida Holn said it closed. I. Holm denied it.');
  write('broken.md', 'id: d\npublished: 2026-13-01');
  writeFileSync(join(content, 'notes.txt'), 'x');
});

test('all that is wrong is told in one run, each at its place, and what an editor should look at', async () => {
  const { articles, errors, warnings } = await checked();
  expect(articles).toBe(5);
  expect(told(errors)).toMatchInlineSnapshot(`
    [
      "content/notes.txt is no article; name it <slug>.md or take it out of content.",
      "content/broken.md:3:12 published: "2026-13-01" is no calendar day; write YYYY-MM-DD.",
    ]
  `);
  expect(told(warnings)).toMatchInlineSnapshot(`
    [
      "content/b.md:10:1 a table is not read for dates and claims: "a; 1"; write what it tells in a paragraph too.",
      "content/b.md:8:1 paragraph 1: "February 30, 2026" is no day of the calendar; it is left as it is written.",
      "content/c.md:3:12 published: "2031-01-01" is after the day of the build, 2026-11-22; check it.",
      "content/a.md:3:17 topics: "Harbours" is used once and is one letter from "Harbour"; write that, or leave it if both are meant.",
      "content/c.md the speaker "Ida Holn" may be "Ida Holm" of other stories and has a page of its own; if so, write "means: {Ida Holn: Ida Holm}", else "means: {Ida Holn: Ida Holn}".",
      "content/c.md the speaker "I. Holm" may be "Ida Holm" of other stories and has a page of its own; if so, write "means: {I. Holm: Ida Holm}", else "means: {I. Holm: I. Holm}".",
    ]
  `);
});

test('a second run reads what is wrong anew, and nothing else', async () => {
  await checked();
  expect(read.at(-1)).toBe(1);
  rmSync(join(content, 'broken.md'));
  rmSync(join(content, 'notes.txt'));
  write('a.md', 'id: b\ntopics: [Ports, Harbours]');
  const { errors } = await checked();
  expect(read.at(-1)).toBe(1);
  expect(told(errors)).toEqual([
    'content/b.md:2:5 id: "b" is the id of content/a.md already; give each article its own.',
  ]);
});

test('some articles alone are checked without the others, whose readings stay', async () => {
  expect((await checked('a')).articles).toBe(1);
  await checked();
  expect(read.at(-1)).toBe(0);
  expect(told((await checked('gone')).errors)).toEqual([
    'content/gone.md is not there; name a story that is.',
  ]);
});

test('speakers that are told apart by a letter are told of until an editor says who is meant', async () => {
  expect((await namesTold()).length).toBe(2);
  write(
    'c.md',
    'id: c\nmeans: {Ida Holn: Ida Holn, I. Holm: Ida Holm}',
    'Ida Holn said it closed. I. Holm denied it.',
  );
  expect(await namesTold()).toEqual([]);
});

test('annotations of GitHub name file, line and column, and escape what they must', () => {
  const problem = { file: 'a,b:c.md', line: 2, column: 5, message: '100 %\nof it' };
  expect(
    reports.github({ articles: 1, errors: [problem], warnings: [{ file: 'x.md', message: 'y' }] }),
  ).toEqual(['::error file=a%2Cb%3Ac.md,line=2,col=5::100 %25%0Aof it', '::warning file=x.md::y']);
});

test('a report as SARIF fits its published schema', async () => {
  // Of draft 4 it uses nothing that later drafts do not have.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(
    readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  const { errors, warnings } = await checked();
  const [text = ''] = reports.sarif({ articles: 2, errors, warnings });
  expect(validate(JSON.parse(text))).toBe(true);
  expect(validate({ ...JSON.parse(text), runs: [{ results: [] }] })).toBe(false);
  expect(JSON.parse(text).runs[0].results.length).toBe(errors.length + warnings.length);
});

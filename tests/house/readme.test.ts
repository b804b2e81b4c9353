import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { floors } from './floors';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('every file that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:app|components|content|docs|lib|tests)\/[^`*<]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path) && path !== 'content/site.yaml')).toEqual([]);
});

test('every file that CONTRIBUTING.md names is there', () => {
  const named = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(
    /`((?:app|components|content|docs|lib|tests)\/[^`*<]*)`/g,
  );
  const paths = [...named].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:]*)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test('the floors that the README draws are those that imports keep to', () => {
  const drawn = readme.split('## The floors')[1]?.match(/```\n([^]+?)```/)?.[1] ?? '';
  const rooms = drawn
    .trimEnd()
    .split('\n')
    .map((line) => line.match(/\b(?:app|components|lib\/[a-z]+)\b/g));
  expect(rooms).toEqual(floors);
});

test('every record of a decision is listed by its number and title, and has fewer than 41 lines', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const records = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  expect(records.length).toBeGreaterThan(10);
  for (const name of records) {
    const lines = readFileSync(`docs/decisions/${name}`, 'utf8').trimEnd().split('\n');
    expect(index).toContain(`- [${(lines[0] ?? '').replace(/^# /, '')}](${name})`);
    expect([name, lines.length > 40]).toEqual([name, false]);
  }
});

import { expect, test } from 'vitest';
import { type Source, sourcesOf } from './sources';

const lib = sourcesOf('lib');
const pages = sourcesOf('app', 'components');
const paths = (sources: readonly Source[]) => sources.map(({ path }) => path);
const mentioning = (sources: readonly Source[], pattern: RegExp) =>
  paths(sources.filter(({ text }) => pattern.test(text)));

test('the disk is reached through few doors: content in, the build out, packages, and the commands', () => {
  expect(mentioning(lib, /from 'node:fs'/)).toEqual(
    expect.arrayContaining(['lib/content/files/read-file.ts', 'lib/build/file-tree.ts']),
  );
  const others = mentioning(lib, /from 'node:fs'/).filter(
    (path) =>
      !/^lib\/(commands|build|work)\/|^lib\/content\/(?:files|settings)\/|^lib\/publish\/package-file\.ts$/.test(
        path,
      ),
  );
  expect(others).toEqual([]);
});

test('HTML enters a page through one door', () => {
  expect(mentioning(pages, /dangerouslySetInnerHTML/)).toEqual(['components/story/prose.tsx']);
});

test('no stage asks the zone or chance, one command asks the clock, and only commands the environment', () => {
  // A segmenter asks nothing of the machine but Unicode's rules.
  // js-date.ts asks nothing: it makes the Date that a library wants of a time that is written out.
  // lib/languages/format asks Intl with a language and a zone that are named; only in a reader's
  // browser does reader-time.ts go by the clock that is there.
  const asking = mentioning(
    lib,
    /new Date\(|Date\.now|toLocale|Math\.random|Intl\.(?!Segmenter|LDML)/,
  );
  expect(asking.filter((path) => !path.startsWith('lib/languages/format/'))).toEqual([
    'lib/calendar/js-date.ts',
    'lib/commands/today.ts',
  ]);
  const environment = mentioning(lib, /process\.env/);
  expect(environment.filter((path) => !path.startsWith('lib/commands/'))).toEqual([]);
});

test('pages are made on the server alone', () => {
  expect(mentioning(pages, /['"]use client['"]|<Suspense|from 'next\/link'/)).toEqual([]);
});

test('no warning of the type checker or the linter is silenced', () => {
  const all = [...lib, ...pages, ...sourcesOf('tests', 'bench')];
  expect(mentioning(all, /@ts-(?:ignore|expect-error|nocheck)|(?:ox|es)lint-disable/)).toEqual([]);
});

import { expect, test } from 'vitest';
import { articleOf, outcomeOf } from './content-folder';

const body = 'Ida Holm said the mill closed.';
const code = "process.exitCode = 99; globalThis.ran = true; throw new Error('ran')";

/** First lines that some reader of front matter takes for the name of a language that runs. */
const openings = [
  'js',
  'javascript',
  'JS',
  'JavaScript',
  ' js',
  '\tjs',
  'js ',
  'cjs',
  'mjs',
  'node',
  'coffee',
  'coffeescript',
  'cson',
  'ts',
  'typescript',
  'eval',
  'php',
  'ruby',
  'python',
  'json',
  'json5',
  'toml',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '-js',
  'yaml',
  ' yaml',
  'yml',
  '-',
  '\u00A0',
  '\u200B',
  ';js',
  '=js',
  '{js}',
  'js:x',
  '../js',
];

test('there are enough of them', () => expect(openings.length).toBeGreaterThanOrEqual(28));

test.each(openings)(
  'front matter that opens with "---%s" runs nothing, read once or twice',
  (name) => {
    const article = `---${name}\n${code}\n---\n\n# A headline\n\n${body}\n`;
    for (const reading of ['first', 'second']) {
      const { told } = outcomeOf(article);
      expect([reading, told]).toEqual([reading, expect.stringMatching(/^content\/x\.md:1:1 /)]);
    }
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
    expect(process.exitCode).not.toBe(99);
  },
);

const value = (front: string) => {
  const { site, told } = outcomeOf(articleOf(body, `${front}\n`));
  return told ?? site?.entries[0]?.story.topics;
};

/** YAML that is read in several ways, and what it is read to here. */
test.each<[string, string[]]>([
  ['topics: [no, yes, on, off]', ['no', 'yes', 'on', 'off']],
  ['topics: [010, 0x10, 1e3, 1_000]', ['010', '0x10', '1e3', '1_000']],
  ['topics: [null, ~, true]', ['null', '~', 'true']],
  ['topics: [.inf, .nan, -0]', ['.inf', '.nan', '-0']],
  ['topics: [2026-02-31, 12:30:45]', ['2026-02-31', '12:30:45']],
  ['topics: [1.10, 1.0]', ['1.10', '1.0']],
  ["topics: ['it''s']", ["it's"]],
  ['topics: ["a\\x41\\u0042"]', ['aAB']],
  ['topics: [a b, "c, d"]', ['a b', 'c, d']],
  ['topics:\n- a\n- b', ['a', 'b']],
  ['topics:\n  - >-\n    a\n    b', ['a b']],
  ['topics: [&x a, *x]', ['a', 'a']],
  ['topics: [constructor, __proto__, toString]', ['constructor', '__proto__', 'toString']],
  ['topics: [a] # b', ['a']],
  ['topics: ["#a"]', ['#a']],
  ['topics: [<<]', ['<<']],
  ['topics: [a:b]', ['a:b']],
  ['topics: ["a: b"]', ['a: b']],
  ['? topics\n: [a]', ['a']],
  ['"topics": [a]', ['a']],
])('%j is read to what is written', (front, topics) => expect(value(front)).toEqual(topics));

/** YAML that is refused, with its place. */
test.each([
  'topics: [a, [b]]',
  'topics: {a: b}',
  'topics: a',
  'topics: [a',
  'topics: a]',
  'topics: [a: b]',
  'topics: [*x]',
  'topics: [!!js/function "x"]',
  'topics: [!!python/object/apply:os.system ["x"]]',
  'topics: [!!binary aGk=]',
  'topics: [!x a]',
  'topics: !!set {a, b}',
  'topics: [""]',
  'topics: ["a\\qb"]',
  'topics: [@a]',
  'topics: [`a`]',
  'topics: [%a]',
  'topics: |\n  a\n  b',
  'topics: [a]\ntopics: [b]',
  'topics: [a]\n"topics": [b]',
  '<<: {topics: [a]}',
  '__proto__: {topics: [a]}',
  '"__proto__": [a]',
  'means: {__proto__: a}',
  'source: {publisher: a, __proto__: {url: b}}',
  'claims: [{__proto__: a}]',
  'constructor: a',
  'prototype: a',
  'toString: a',
  'topics: [a]\n\tlang: en',
  '%YAML 1.1\ntopics: [a]',
  'topics: [a]\n... \nlang: en',
  '[a]: b',
  '{topics: [a]}',
  '? {a: b}\n: c',
  'source: https://a.example/',
  'source: [publisher]',
  'source: {publisher: {a: b}}',
  'published: 2026-3-12',
  'published: yesterday',
  'published: {}',
  'lang: [en]',
  'lang: EN_us',
  'aliases: [../x]',
  'aliases: [A]',
  'corrections: [x]',
  'corrections: [{on: 2026-02-30, text: x}]',
  'dates: [{text: x, precision: never}]',
  'claims: [{kind: constructor}]',
  'claims: [{kind: __proto__}]',
  'sentiment: {label: x, step: toString}',
])('%j is refused with its place', (front) => {
  expect(value(front)).toMatch(/^content\/x\.md:\d+:\d+ \S/);
});

test('a bomb of aliases is refused', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    i === 0 ? 'a0: &a0 [x]' : `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`,
  );
  expect(value(rows.join('\n'))).toMatch(/alias/);
});

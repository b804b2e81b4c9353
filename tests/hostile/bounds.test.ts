import { expect, test } from 'vitest';
import { cpuTime } from '../setup/cpu-time';
import { articleOf, outcomeOf } from './content-folder';

/** What it may cost to refuse an article, in milliseconds of CPU. */
const maxCost = 2_000;

const rows = (count: number, row: (i: number) => string, join = '\n') =>
  Array.from({ length: count }, (_, i) => row(i)).join(join);

/** Front matter that makes many pages, long lines or a deep tree of its reader. */
const fronts: readonly (readonly [string, string])[] = [
  ['topics', `topics: [${rows(5000, (i) => `t${i}`, ', ')}]`],
  ['former slugs', `aliases: [${rows(5000, (i) => `t${i}`, ', ')}]`],
  ['corrections', `corrections:\n${rows(3000, (i) => `  - {on: 2026-01-01, text: b${i}}`)}`],
  ['names', `means:\n${rows(5000, (i) => `  B${i}: C`)}`],
  ['claims', `claims:\n${rows(3000, () => '  - {kind: states, content: [it closed]}')}`],
  ['dates', `dates:\n${rows(3000, () => '  - {text: May 1, precision: day}')}`],
  ['notes', `notClaims: [${rows(5000, () => 'it closed', ', ')}]`],
  ['a long topic', `topics: [${'b'.repeat(30_000)}]`],
  ['a long name', `source: {publisher: "${'b '.repeat(15_000)}"}`],
  ['a long storyline', `storyline: ${'b'.repeat(30_000)}`],
  ['lists in lists', `topics: ${'['.repeat(200_000)}`],
  ['closed lists in lists', `topics: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['mappings in mappings', `topics: ${'{a: '.repeat(5000)}`],
  ['lists by marks', `topics:\n  ${'- '.repeat(5000)}b`],
  ['keys by marks', `${'? '.repeat(5000)}b`],
  ['mappings by indentation', rows(900, (i) => `${' '.repeat(i)}a:`)],
  ['unknown keys', rows(9000, (i) => `k${i}: 1`)],
  ['a folded text', `source:\n  publisher: >\n${rows(9000, () => '    b')}`],
];

/** Texts that are long, or grow when they are read: rows of a table are filled up to its head. */
const texts: readonly (readonly [string, string])[] = [
  ['five megabytes in one line', 'b '.repeat(2_500_000)],
  ['a hundred thousand links', rows(100_000, () => '[b](https://a.example/)', '\n\n')],
  ['links, too many', rows(10, () => '[b](https://a.example/) '.repeat(400), '\n\n')],
  ['ten thousand dates', rows(10_000, () => 'It closed on May 1, 2026.', '\n\n')],
  ['as many dates as fit', rows(3500, () => 'It closed on May 1, 2026.', '\n\n')],
  ['as many claims as fit', rows(3500, () => 'Ida Holm said it closed.', '\n\n')],
  [
    'claims of ever other people',
    rows(1000, (i) => `Ida B${i} said it closed, and Bo C${i} denied it.`, '\n\n'),
  ],
  ['dates on the verge of too many', rows(790, () => 'It closed on May 1, 2026.', '\n\n')],
  ['claims on the verge', rows(790, () => 'Ida Holm said it closed.', '\n\n')],
  ['fifty thousand claims', rows(50_000, () => 'Ida Holm said it closed.', ' ')],
  [
    'a wide table that fills up',
    `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n${rows(1900, () => '|b')}`,
  ],
  ['a table of one row', `|${'a|'.repeat(12_000)}\n|${'-|'.repeat(12_000)}\n|b`],
  ['many tables', rows(1900, () => '|a|b|\n|-|-|\n|c|d|', '\n\n')],
  ['a line of dashes', `${'-'.repeat(39_000)}|b${'\n\nb'.repeat(40_000)}`],
  ['a headline without end', `b\n\n${'b '.repeat(60_000)}`],
];

const refusals = [
  ...fronts.map(([name, front]) => [`front matter, ${name}`, 'It closed.', `${front}\n`] as const),
  ...texts.map(([name, text]) => [name, text, ''] as const),
];

test.each(refusals)(
  '%s: refused by name, within 2 s of CPU',
  { retry: 2, timeout: 60_000 },
  (_, text, front) => {
    let told: string | null = null;
    const cost = cpuTime(() => {
      ({ told } = outcomeOf(articleOf(text, front)));
    });
    expect(told).toMatch(/^content\/x\.md(?::\d+:\d+)? \S.{7,700}/);
    expect(cost).toBeLessThan(maxCost);
  },
);

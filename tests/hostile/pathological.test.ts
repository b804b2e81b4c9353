import { expect, test } from 'vitest';
import { limits } from '@/lib/content/bounds/limits';
import { articleOf, outcomeOf } from './content-folder';

/** What an article may cost, in milliseconds of CPU, to be read and marked, or to be refused. */
const maxCost = 2_000;

const rows = (count: number, row: (i: number) => string, join = '\n') =>
  Array.from({ length: count }, (_, i) => row(i)).join(join);

const day = (i: number) => `May ${1 + (i % 28)}, 2026`;
const name = (i: number) => String.fromCodePoint(97 + (i % 26), 97 + Math.floor(i / 26));
const plain = 'The mill by the river was sold to a firm from the coast and its gates stay open. ';

/** Inputs that some parser of Markdown, dates or claims took seconds, hours or all memory for. */
const inputs: readonly (readonly [string, string])[] = [
  ['quotations', '> '.repeat(3000) + 'a'],
  ['quotations without blanks', '>'.repeat(3000) + 'a'],
  ['quotations as deep as allowed', '> '.repeat(limits.maxNesting) + 'a'],
  ['lists', '- '.repeat(900) + 'a'],
  ['lists as deep as allowed', '- '.repeat(limits.maxNesting) + 'a'],
  ['numbered lists', '1. '.repeat(900) + 'a'],
  ['lists and quotations', '> - '.repeat(900) + 'a'],
  ['lists and blank lines', '- '.repeat(900) + 'x' + '\n'.repeat(900)],
  ['lists by indentation', rows(900, (i) => `${'  '.repeat(i)}* a`)],
  ['lists by indentation, allowed', rows(50, (i) => `${'  '.repeat(i)}* a`)],
  ['tabs', rows(300, (i) => `${'\t'.repeat(i)}- a`)],
  ['a quotation of emphasis', '>'.repeat(2500) + 'b*'.repeat(2500)],
  ['crossed emphasis', '*b **b '.repeat(900) + 'c' + ' b** b*'.repeat(900)],
  ['crossed emphasis, allowed', '*b **b '.repeat(90) + 'c' + ' b** b*'.repeat(90)],
  ['openers', '**_* '.repeat(9000)],
  ['mixed openers', '*b_ '.repeat(9000)],
  ['closers', 'b_ '.repeat(12_000)],
  ['closers, allowed', 'b_ '.repeat(limits.maxEmphasis)],
  ['one run', `${'*'.repeat(20_000)}b${'*'.repeat(20_000)}`],
  ['one run, allowed', `${'*'.repeat(300)}b${'*'.repeat(300)}`],
  ['brackets', '['.repeat(30_000)],
  ['brackets, allowed', '['.repeat(limits.maxMarkup)],
  ['brackets in pairs', '[b]'.repeat(9000)],
  ['links that do not close', '[ (]('.repeat(9000)],
  ['links that do not close, allowed', '[ (]('.repeat(400)],
  ['images', '![[]()'.repeat(6000)],
  ['references', `${'[b][c]'.repeat(500)}\n\n[c]: https://a.example/`],
  ['definitions', rows(3000, (i) => `[b${i}]: https://a.example/${i}`)],
  ['comments', `</${'<!--'.repeat(9000)}`],
  ['declarations', '<!A '.repeat(9000)],
  ['instructions', '<?'.repeat(9000)],
  ['angles', '<b c="'.repeat(6000)],
  ['backticks', rows(200, (i) => `${'`'.repeat(i + 1)}b`, '')],
  ['backslashes', '\\'.repeat(39_000)],
  ['ampersands', '&'.repeat(20_000)],
  ['references to characters', '&#x41;'.repeat(6000)],
  ['setext headings', 'b\n-\n'.repeat(5000)],
  ['setext headings, allowed', 'b\n-\n'.repeat(900)],
  ['a heading of marks', `## ${'# '.repeat(15_000)}`],
  ['rules', '* '.repeat(15_000) + 'b'],
  ['fences', '```\n'.repeat(1999)],
  ['lines', 'b\n'.repeat(200_000)],
  ['blank lines', `${'\n'.repeat(400_000)}b`],
  ['blanks', `b${' '.repeat(39_000)}c`],
  ['one long word', 'b'.repeat(39_000)],
  ['one long line', plain.repeat(6000)],
  ['five megabytes of prose', rows(25, () => plain.repeat(2500), '\n\n')],
  ['many short paragraphs', rows(1000, () => plain, '\n\n')],
  ['dates', rows(1500, day, ', ')],
  ['dates, as many as allowed', rows(limits.maxFactsInSentence, day, ', ')],
  ['a date a sentence', 'It closed on May 1, 2026. '.repeat(1500)],
  ['a date a sentence, without end', 'It closed on May 1, 2026. '.repeat(100_000)],
  ['bounds of ranges', 'between 2020 and '.repeat(2000)],
  ['halves of days', '2026-05-'.repeat(4500)],
  ['names', 'Ida Holm and '.repeat(1500)],
  ['speech in speech', 'Ida Holm said that '.repeat(900)],
  ['quotation marks', '“'.repeat(9000)],
  ['straight quotation marks', '"b" '.repeat(4000)],
  ['points', '. '.repeat(15_000)],
  ['initials', 'J. '.repeat(9000)],
  ['numbers', '1,000 '.repeat(5000)],
  ['capital words', 'Alder Birch Cedar '.repeat(2000)],
  ['commas', 'b, '.repeat(10_000)],
  ['apostrophes', "b's ".repeat(8000)],
  ['links', rows(8, () => '[b](https://a.example/) '.repeat(400), '\n\n')],
  ['a hundred thousand links', rows(100_000, () => '[b](https://a.example/)', '\n\n')],
  ['ten thousand dates', rows(10_000, (i) => `It closed on ${day(i)}.`, '\n\n')],
  ['dates, as many as an article may have', rows(380, (i) => `It closed on ${day(i)}.`, '\n\n')],
  ['fifty thousand claims', rows(50_000, () => 'Ida Holm said it closed.', ' ')],
  ['claims, too many', rows(700, (i) => `Ida Holm said the mill ${i} closed.`, '\n\n')],
  ['she said', `Ida Holm came. ${'She said it closed. '.repeat(390)}`],
  [
    'quotations of a hundred people',
    rows(100, (i) => `“It closed,” Ida Holm${name(i)} said.`, ' '),
  ],
  ['one word again and again', rows(6, () => 'who said '.repeat(1900), '\n\n')],
  ['sources', rows(6, () => 'according to '.repeat(1200), '\n\n')],
  ['open brackets', rows(30, () => '(b '.repeat(900), '\n\n')],
  [
    'links in links',
    rows(6, () => '['.repeat(300) + 'b' + '](https://a.example/)'.repeat(300), '\n\n'),
  ],
  [
    'addresses with brackets',
    rows(3, () => `https://a.example/${'('.repeat(900)}${')'.repeat(900)}`),
  ],
  ['addresses of nobody', rows(5, () => `${'a.'.repeat(9000)}@`, '\n\n')],
  ['a wide table', `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n|${'b|'.repeat(900)}`],
  [
    'a table that fills up',
    `|${'a|'.repeat(900)}\n|${'-|'.repeat(900)}\n${rows(1900, () => '|b')}`,
  ],
  [
    'a giant table',
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${rows(400, () => `|${'b|'.repeat(100)}`)}`,
  ],
  ['many tables', rows(900, () => '|a|b|\n|-|-|\n|c|d|', '\n\n')],
  [
    'footnotes',
    `${rows(900, (i) => `b[^${i}]`, '\n\n')}\n\n${rows(900, (i) => `[^${i}]: c`, '\n\n')}`,
  ],
  ['nested footnotes', rows(900, (i) => `[^${i}]: c[^${i + 1}]`, '\n\n')],
  ['struck out', rows(3, () => '~~b '.repeat(950), '\n\n')],
  ['deep quotations again and again', rows(300, () => `${'> '.repeat(24)}b`, '\n\n')],
  ['deep lists again and again', rows(300, () => `${'- '.repeat(24)}b`, '\n\n')],
  ['deep lists of both kinds', rows(300, () => `${'1. - '.repeat(12)}b`, '\n\n')],
  ['one list', rows(4900, () => '- b', '\n\n')],
  ['headings', rows(4900, () => '## b', '\n\n')],
  ['a long headline of its own', `b\n\n${'#'.repeat(7)}${' b'.repeat(19_000)}`],
  ['families', rows(6, () => '👨‍👩‍👧‍👦'.repeat(900), '\n\n')],
  ['one family', `👩${'\u200D👩'.repeat(9000)}`],
  ['flags', '🇩🇪'.repeat(7000)],
  ['Hebrew', rows(6, () => 'שלום עולם '.repeat(1600), '\n\n')],
  ['both directions', rows(6, () => 'שלום mill 12, '.repeat(1100), '\n\n')],
  ['isolates', rows(6, () => '\u2068b\u2069 '.repeat(1000), '\n\n')],
  ['no blanks', rows(6, () => '東京都'.repeat(5000), '\n\n')],
  ['letters in parts', rows(6, () => 'ᄒ'.repeat(9000), '\n\n')],
  ['combining marks', `b${'\u0301'.repeat(30_000)}`],
  ['emoji', '👩‍🚀'.repeat(7000)],
];

test('there are enough of them', () => expect(inputs.length).toBeGreaterThanOrEqual(51));

test.each(inputs)(
  '%s: refused with its place, or marked, within 2 s of CPU',
  // A machine that is busy with other work costs processor time too; what is pathological stays so.
  { retry: 2, timeout: 60_000 },
  (_, markdown) => {
    const start = process.cpuUsage();
    const { site, told } = outcomeOf(articleOf(markdown));
    const html = site?.entries.map(({ story }) => site.read(story).html.page).join('') ?? '';
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(maxCost);
    expect(told ?? 'content/x.md was read').toMatch(/^content\/x\.md(?::\d+:\d+)? \S.{7,700}$/);
    // A page is no larger than some times its article.
    expect(html.length).toBeLessThan(100_000 + 60 * markdown.length);
  },
);

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

test.each(fronts)(
  'front matter, %s: refused with its place, within 2 s of CPU',
  { retry: 2, timeout: 60_000 },
  (_, front) => {
    const start = process.cpuUsage();
    const { told } = outcomeOf(articleOf('It closed on May 1, 2026.', `${front}\n`));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(maxCost);
    expect(told).toMatch(/^content\/x\.md:\d+:\d+ \S.{7,700}/);
  },
);

import { expect, test } from 'vitest';
import { limits } from '@/lib/content/bounds/limits';
import { articleOf, outcomeOf } from './content-folder';

/** What an article may cost, in milliseconds of CPU, to be read and marked, or to be refused. */
const maxCost = 2_000;

const rows = (count: number, row: (i: number) => string, join = '\n') =>
  Array.from({ length: count }, (_, i) => row(i)).join(join);

const day = (i: number) => `May ${1 + (i % 28)}, 2026`;
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
  // Prose costs what its words cost, in line with their number; a busy machine reads 8,000 a second.
  ['many short paragraphs', rows(700, () => plain, '\n\n')],
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

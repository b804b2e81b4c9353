import { expect, test } from 'vitest';
import { chance } from '@/bench/search/chance';
import { articleOf, outcomeOf } from './content-folder';

/** As many articles as newsrooms and press offices may send; none of them is refused. */
const articles = 500;

const people = ['Ida Holm', 'Tomás Ruiz', 'Zoë Brandt', 'Nguyễn Văn An', 'Jürgen Weiß'] as const;
const firms = [
  'Tarn & Co.',
  'Lindhaven plc',
  'O’Hara Mills',
  'Ærø Ferries A/S',
  'C# Labs',
] as const;
const days = ['May 4, 2026', '12 June 2026', 'last Tuesday', 'Q3 2026', '2026-05-04'] as const;
const places = ['LINDHAVEN, May 4, 2026 /Newswire/ --', 'TARNWAY (Wire) —', 'KARROW –'] as const;
/** Lines that releases end with, or part their text with. */
const ends = [
  '# # #',
  '#',
  '###',
  '-30-',
  '- END -',
  '* * *',
  '***',
  '---',
  '_____',
  'ENDS',
  '~ ~ ~',
  '…',
  '+++',
  '##',
] as const;

/** Blocks as such texts have, marks of Markdown that are meant as none included. */
const blocks = [
  (one: One) => `${one(places)} ${one(firms)} said on ${one(days)} that its mill would close.`,
  (one: One) => `“We had no choice,” said ${one(people)}, chief executive of ${one(firms)}.`,
  () => `- 1,200 jobs*\n- $4.5 million (€4.1m)\n- 30% fewer trips <10 km`,
  () => `1. Close the pier.\n2. Sell the boats.\n\n* Subject to approval.`,
  () => `| Year | Trips |\n| --- | ---: |\n| 2025 | 410 |\n| 2026 | 388 |`,
  () => `Contact: press@lindhaven.example, +45 (0)20 7946 0018, https://example.org/a_b_c?x=1&y=2`,
  (one: One) => `About ${one(firms)}\nFounded in 1904, it runs 14 mills & 3 quays. [1]`,
  () => `Revenue rose 5 * 3 = 15 and f(x) = a_1 < b_2; see note ^1^ or [sic].`,
  (one: One) => `> ${one(people)} told reporters: "It's over."\n> The room was silent.`,
  () => `**FOR IMMEDIATE RELEASE**`,
  () => `Forward-looking statements: words such as "may", "will" and "could" are uncertain.`,
  () => `Follow @lindhaven, #harbour and #1 of the ports; C:\\ports\\2026\\a.txt`,
  (one: One) => `See [the report](https://example.org/report) of ${one(days)}, page 3~4.`,
  (one: One) => `    Indented by a word processor, ${one(people)} wrote.`,
  () => `Temperatures of −4 °C … 12 °C; 50/50; 7:30 p.m.; §12(3); ½ mile; ™ ® ©.`,
  (one: One) => `Fish &amp; chips cost 5&nbsp;crowns, ${one(firms)} said &mdash; no more.`,
] as const;

type One = ReturnType<typeof chance>['one'];

function textOf(seed: number): string {
  const { number, one } = chance(seed);
  const text = Array.from({ length: 2 + number(10) }, () => one(blocks)(one));
  const closing = Array.from({ length: 1 + number(2) }, () => one(ends));
  const middle = number(3) === 0 ? [one(ends)] : [];
  return [...text.slice(0, 2), ...middle, ...text.slice(2), ...closing].join('\n\n');
}

test('500 ordinary articles, with the marks that releases end with: none is refused', () => {
  const refused = Array.from({ length: articles }, (_, i) => textOf(i + 1)).flatMap((text) => {
    const { told } = outcomeOf(articleOf(text));
    return told === null ? [] : [`${told}\n${text}`];
  });
  console.log(`${articles} ordinary articles, ${refused.length} refused`);
  expect(refused).toEqual([]);
});

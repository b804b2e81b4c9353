import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { decodeGiven } from '@/lib/desk/add/decode-given';
import { rawDraft } from '@/lib/desk/add/draft';
import { readRawText } from '@/lib/desk/add/raw-text';
import { layOut } from '@/lib/parse/lay-out';

test('paragraphs are parted by blank lines or by single line ends', () => {
  const read = {
    headline: 'H',
    body: ['One said so.', 'Two did not.'],
    sentiment: { label: 'Neutral', reasons: ['It is so.'] },
  };
  expect(readRawText('H\nOne said so.\nTwo did not.\nNeutral\nIt is so.')).toEqual(read);
  expect(readRawText('H\n\nOne said so.\n\nTwo did not.\n\nNeutral\n\nIt is so.\n')).toEqual(read);
});

test('a hard-wrapped paragraph stays one', () => {
  expect(readRawText('H\n\nOne said\nso.\n\nTwo.').body).toEqual(['One said\nso.', 'Two.']);
});

test.each([
  ['', 'The text is empty; paste the headline and the paragraphs.'],
  [
    'Only this',
    'The text is one line, "Only this"; put the headline on a line of its own, and the paragraphs below it.',
  ],
  [
    'H\nA b c.\nSideways\nIt is so.',
    'Line 3, "Sideways", stands alone like a sentiment\'s label, but is none; use one of bearish, bullish, mixed, negative, neutral, positive, very bearish, very bullish, very negative, very positive, or make it part of a paragraph.',
  ],
  [
    'H\nA b c.\nNeutral\nIt is so.\nBullish\nOr so.',
    'Lines 3 and 5 are both a sentiment\'s label, "Neutral" and "Bullish"; leave one.',
  ],
])('%j is refused with what to do', (text, message) => {
  expect(() => readRawText(text)).toThrow(message);
});

/** The proof of 2,000 takes minutes. */
const maxTime = 900_000;

const runs = Number(process.env['DESK_RUNS'] ?? 60);

const parts = [
  'said',
  'Delta',
  '“no”',
  "'s",
  '—',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(x)',
  '<b>',
  '&amp;',
  '{%',
  '{{',
  ':::',
  '~~',
  '|',
  '#',
  '>',
  '- ',
  '1. ',
  '2019. ',
  '\\',
  '\u00A0',
  '\u200F',
  'é',
  'e\u0301',
  '😀',
  'العربية',
  'https://example.org/a_b',
  '!',
  '+',
  '===',
];
const paragraph = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 })
  .map((words) => `A ${words.join(' ')} z`);
const opening = fc
  .tuple(fc.constantFrom(...parts), paragraph)
  .map(([first, rest]) => `${first} ${rest}`.replace(/^[\s\u00A0\u200F]+/, ''));

/** Some 10 kB without a line end, and ones as short as most. */
const line = fc.oneof(
  { weight: 9, arbitrary: opening },
  {
    weight: 1,
    arbitrary: fc
      .array(opening, { minLength: 4, maxLength: 4 })
      .map((some) => Array.from({ length: 120 }, (_, i) => some[i % 4]).join(' '))
      .map((text) => `${text.padEnd(10_240, ' and so on')} z`),
  },
);

/** How a text comes from other machines: a mark before it, and their line ends. */
const pasted = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('\n', '\r\n'),
  apart: fc.constantFrom(1, 2),
});

test(
  'what is pasted is what the page shows, character for character',
  () => {
    const count = { long: 0, mark: 0, crlf: 0 };
    fc.assert(
      fc.property(
        // "# " at the beginning would be Markdown.
        opening.filter((headline) => !headline.startsWith('# ')),
        fc.array(line, { minLength: 1, maxLength: 4 }),
        pasted,
        (headline, body, { mark, end, apart }) => {
          const text = `${mark}${[headline, ...body].join(end.repeat(apart))}${end}`;
          const draft = rawDraft(decodeGiven('a.txt', Buffer.from(text)));
          const file = `---\nid: a\n---\n\n${draft.markdown}`;
          const article = readArticle('content/a.md', Buffer.from(file));
          expect(layOut(article).text).toBe([headline, ...body].join('\n\n'));
          if (body.some(({ length }) => length >= 10_240)) count.long += 1;
          if (mark !== '') count.mark += 1;
          if (end === '\r\n') count.crlf += 1;
        },
      ),
      { numRuns: runs, seed: 7 },
    );
    console.info(`${runs} articles, 0 characters lost:`, count);
    expect(Math.min(...Object.values(count))).toBeGreaterThan(runs / 10);
  },
  maxTime,
);

test('line ends within a paragraph, tabs and blanks at the edges of a line are layout', () => {
  const draft = rawDraft('H\r\n\r\n  One said\r\n\tso. \r\n\r\nTwo.\r\n'.replaceAll('\r\n', '\n'));
  expect(draft.shown).toBe('H\n\nOne said so.\n\nTwo.');
});

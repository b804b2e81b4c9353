import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '@/lib/content/read-article';
import { articleMarkdown } from '@/lib/desk/add/article-markdown';
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

test('what is pasted is what the page shows, character for character', () => {
  fc.assert(
    fc.property(opening, fc.array(opening, { minLength: 1, maxLength: 4 }), (headline, body) => {
      const file = `---\nid: a\n---\n\n${articleMarkdown({ headline, body, sentiment: null })}`;
      const article = readArticle('content/a.md', Buffer.from(file));
      expect(layOut(article).text).toBe([headline, ...body].join('\n\n'));
    }),
    { numRuns: Number(process.env['DESK_RUNS'] ?? 150), seed: 7 },
  );
});

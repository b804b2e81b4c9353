import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { formatProblem } from '@/lib/content/problem';
import { readArticle } from '@/lib/content/read-article';
import { readingOf } from '@/lib/readings/reading';

/** What an editor is told of an article, errors or warnings. */
function told(file: string): string[] {
  try {
    const { warnings } = readingOf(readArticle('x.md', Buffer.from(file)));
    return warnings.map(formatProblem);
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

const said = 'The ferry office said so.';

/** Front matter below its id, and what is told of it. */
test.each([
  [
    'source:\n  publisher: “The Quay”',
    'x.md:4:14 “ is part of the value to YAML, and is shown; write straight quotation marks, or none.',
  ],
  [
    'topics: [Ports, „Ferries“]',
    'x.md:3:17 „ is part of the value to YAML, and is shown; write straight quotation marks, or none.',
  ],
  [
    'source:\n  publisher: Quay #2',
    'x.md:4:19 "#2" is a comment to YAML and no part of the value; put the value in quotation marks, or a blank behind "#".',
  ],
  [
    'source:\n  publisher: Quay: evening',
    'x.md:4:14 the YAML is broken: Nested mappings are not allowed in compact mappings; put a value that holds a colon in "quotation marks", and a blank behind the colon of a key.',
  ],
  [
    'topics: [Quays: news]',
    'x.md:3:10 topics.0: a colon parts it into a key and its value for YAML; put the text in "quotation marks".',
  ],
  [
    'source:\n  author: @tove',
    'x.md:4:11 the YAML is broken: Plain value cannot start with reserved character @; put the value in "quotation marks".',
  ],
  [
    'topics:\n  - *quay',
    'x.md:2:1 the YAML is broken: Unresolved alias (the anchor must be set before the alias): quay; put the value in "quotation marks".',
  ],
  [
    "source:\n  publisher: 'Tove's Quay'",
    'x.md:4:20 the YAML is broken: Unexpected scalar at node end; quotation marks inside a value end it: write \\" or put the value in marks of the other kind.',
  ],
  [
    'lang:\u00A0en',
    'x.md:3:6 found a no-break space, U+00A0, which YAML takes for a letter; write a blank.',
  ],
  [
    'Published: 2026-11-20',
    'x.md:3:1 "Published" is no key that is known here; write "published".',
  ],
  ['date: 2026-11-20', 'x.md:3:1 "date" is no key that is known here; write "published".'],
  ['tags: [Ports]', 'x.md:3:1 "tags" is no key that is known here; write "topics".'],
  [
    'title: The ferry',
    'x.md:3:1 "title" is no key that is known here; write the headline as "# …" above the text.',
  ],
  [
    'publihsed: 2026-11-20',
    'x.md:3:1 "publihsed" is no key that is known here; write "published".',
  ],
  ['draft: yes', 'x.md:3:8 draft: "yes" is not among the values; use one of true, false.'],
  ['publish: next week', 'x.md:3:10 publish: "next week" is no calendar day; write YYYY-MM-DD.'],
])('the front matter %j is told with what to do', (front, message) => {
  expect(told(`---\nid: a\n${front}\n---\n\n# The ferry\n\n${said}\n`)).toEqual([message]);
});

test.each([
  ['# A comment\n# of its own', ''],
  ['topics: ["C#", Ports] # two', ''],
  ['source:\n  url: https://example.org/a#b', ''],
  ['corrections:\n  - on: 2026-11-20\n    text: “Two” was wrong.', ''],
])('the front matter %j is right', (front) => {
  expect(told(`---\nid: a\n${front}\n---\n\n# The ferry\n\n${said}\n`)).toEqual([]);
});

test.each([
  [
    'Sentimant: Neutral\n\nIt is so.',
    '"Sentimant: Neutral" stands alone like a sentiment\'s label but is not read as one; write "## Sentiment: Neutral" there, or make it part of a sentence.',
  ],
  [
    `${said}\nBullish\nIt may grow.`,
    '"Bullish" in line 8 is part of a paragraph, as no blank line stands around it; write "## Sentiment: Bullish" there, with blank lines.',
  ],
  [
    `${said}\nIt rained.\nNobody came.`,
    'lines 7 to 9 are one paragraph, as no blank line parts them; put one between paragraphs.',
  ],
  [
    'Fares grew\n+ 4 per cent in May.',
    '"+" at the beginning of the line makes an item of a list of it; write "\\+" if the sentence goes on there, else put a blank line before it.',
  ],
  [
    'It was warmer\n> 40 degrees in May.',
    '">" at the beginning of the line makes a quotation of it; write "\\>" if the sentence goes on there, else put a blank line before it.',
  ],
  [
    'The office\uFFFDs ferry left.',
    'found U+FFFD, which stands for a character that was lost when the text was copied; write the one that was meant.',
  ],
  [
    'The officeâ€™s ferry left.',
    'found "â€™", which "’" becomes when UTF-8 is read as Windows-1252; write "’".',
  ],
  [
    'The cafÃ© closed.',
    'found "Ã©", which "é" becomes when UTF-8 is read as Windows-1252; write "é".',
  ],
])('the text %j is told with its place', (text, message) => {
  const [first = '', ...others] = told(`---\nid: a\n---\n\n# The ferry\n\n${text}\n`);
  expect(first.replace(/^x\.md:\d+:\d+ /, '')).toBe(message);
  expect(others).toEqual([]);
});

test.each([
  'A line that was broken at the width of the window of a mail program, as\nthey do. The rest of the sentence stands below it, and ends there.',
  'Café, naïve, Ångström, Âge, “â”.',
  'The office said:\n\n- one\n- two',
  'See https://example.org:8080/a:b: it said so at 10:30.',
  'A == B, and $5 is more than $4.',
])('the text %j is right', (text) => {
  expect(told(`---\nid: a\n---\n\n# The ferry\n\n${text}\n`)).toEqual([]);
});

test('a headline that is glued to its mark is told so', () => {
  expect(told('---\nid: a\n---\n\n#The ferry\n\nIt left.\n')).toEqual([
    'x.md:5:1 found a paragraph where the headline belongs; put a blank between "#" and the headline.',
  ]);
});

test('a text in a language that is not read says so at its language', () => {
  expect(told('---\nid: a\nlang: sv\n---\n\n# Färjan\n\nDen gick.\n')).toEqual([
    'x.md:3:7 a text in "sv" is not read for dates and claims; write them under dates: and claims:.',
  ]);
});

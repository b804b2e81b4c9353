import { expect, test } from 'vitest';
import { formatProblem } from '@/lib/content/problem';
import { readArticle } from '@/lib/content/read-article';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warn/warnings';

const warningsOf = (text: string) => {
  const file = `---\nid: a\n---\n\n# A\n\n${text}\n`;
  const article = readArticle('content/a.md', Buffer.from(file));
  return warnings(article, parseStory(article)).map(formatProblem);
};

test('a day that the calendar lacks is left as it is written, with a warning', () => {
  expect(warningsOf('It opened.\n\nIt closed on February 30, 2026.')).toEqual([
    'content/a.md:9:1 paragraph 2: "February 30, 2026" is no day of the calendar; it is left as it is written.',
  ]);
});

test('a sentence too long to be read for claims is told', () => {
  expect(warningsOf(`Norvane said ${'it was so and '.repeat(800)}no more.`)).toEqual([
    'content/a.md:7:1 paragraph 1: a sentence of 11221 characters is too long to be read for claims; end it earlier.',
  ]);
});

test('a text in a language that is not read says so, and is left as it is', () => {
  const file = '---\nid: a\nlang: fr\n---\n\n# Un titre\n\nNorvane said on 3 mars 2026 : 1.000.\n';
  const article = readArticle('content/a.md', Buffer.from(file));
  const story = parseStory(article);
  expect([story.dates, story.claims, story.figures]).toEqual([[], [], []]);
  expect(warnings(article, story).map(formatProblem)).toEqual([
    'content/a.md:3:7 a text in "fr" is not read for dates and claims; write them under dates: and claims:.',
  ]);
});

test('a German text has its dates read and says that its claims are not', () => {
  const file =
    '---\nid: a\nlang: de-AT\npublished: 2026-04-16\n---\n\n# Hafen\n\nDas Werk schloss am 3. Mai 2025. Der Stadtrat stimmt am Freitag ab, sagte Nora Vogt.\n';
  const article = readArticle('content/a.md', Buffer.from(file));
  const story = parseStory(article);
  expect(story.dates.map(({ quote, from }) => `${quote.text}: ${from}`)).toEqual([
    '3. Mai 2025: 2025-05-03',
    'Freitag: 2026-04-17',
  ]);
  expect(story.timeline.map(({ clause }) => clause.text)).toHaveLength(2);
  expect([story.claims, story.figures]).toEqual([[], []]);
  expect(warnings(article, story).map(formatProblem)).toEqual([
    'content/a.md:3:7 a text in "de-AT" is not read for claims; write them under claims:.',
  ]);
});

test('an article without a fault has no warning', () => {
  expect(warningsOf('Norvane said it closed on February 28, 2026.')).toEqual([]);
});

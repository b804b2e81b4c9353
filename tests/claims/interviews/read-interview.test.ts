import { expect, test } from 'vitest';
import { traceClaims } from '@/lib/claims/trace-claims';
import { readDocument } from '@/lib/text/document';

function answers(text: string): (string | null)[][] {
  const traced = traceClaims({ document: readDocument(text), dates: [] });
  return traced.map(({ reading }) => [
    reading.speaker.resolved,
    reading.content.map((part) => part.text).join(' | '),
  ]);
}

test('each answer under a name is one claim of the person interviewed, questions are nobody’s', () => {
  const text = `A talk at the pier
Ida Holm runs the pier of Hale.
Harbour Post: Is the pier safe?
Holm: It is. We looked at every beam.
Harbour Post: Who told you that it was not?
Holm: Nobody said so.
We asked.`;
  expect(answers(text)).toEqual([
    ['Ida Holm', 'It is. We looked at every beam.'],
    ['Ida Holm', 'Nobody said so. | We asked.'],
  ]);
});

test('answers without names belong to the one whom the article says it interviews', () => {
  const text = `The Post interviews harbour chief Ida Holm
Is the pier safe?
It is. We looked at every beam.
Will it open in May?
It will, if the paint is dry.`;
  expect(answers(text)).toEqual([
    ['Ida Holm', 'It is. We looked at every beam.'],
    ['Ida Holm', 'It will, if the paint is dry.'],
  ]);
});

test.each([
  'The Post interviews the chief of a harbour\nThe Post spoke with Ida Holm, chief of Hale Harbour, about paint.',
  'The Post interviews the chief of a harbour\nThe Post sat down with Ida Holm of Hale Harbour.',
  'Ida Holm: an interview with the pier’s keeper',
])('answers without names belong to whom the paper speaks with: %s', (opening) => {
  const text = `${opening}
Is the pier safe?
It is. We looked at every beam.
Will it open in May?
It will, if the paint is dry.`;
  expect(answers(text).filter(([name]) => name === 'Ida Holm')).toHaveLength(2);
});

test('questions in an article that interviews nobody make no interview', () => {
  expect(
    answers('The pier\nIs it safe?\nThe beams are old.\nWill it open?\nIda Holm hopes so.'),
  ).toEqual([]);
});

test('an article that quotes more than it asks is no interview', () => {
  const text = `The Post interviews harbour chief Ida Holm
Is the pier safe?
“It is,” Ida Holm said.
“We looked at every beam,” Wei Tan said.
“It will open in May,” Wei Tan added.
“It is old,” Wei Tan said. Will it last?`;
  expect(answers(text).map(([name]) => name)).toEqual([
    'Ida Holm',
    'Wei Tan',
    'Wei Tan',
    'Wei Tan',
  ]);
});

import { expect, test } from 'vitest';
import { storyOf } from './story-of';

test('emphasis, links and lists are read as the words they show', () => {
  const { paragraphs } = storyOf(
    '# A *new* headline\n\nThe **firm** [said](https://example.org) so\nagain.\n\n> It “closed”.\n\n- One.\n- Two.\n',
  );
  expect(paragraphs.map(({ quote }) => quote.text)).toEqual([
    'The firm said so again.',
    'It “closed”.',
    'One.',
    'Two.',
  ]);
});

test('dates of a headline are no events, but their year counts for the text below', () => {
  const { dates } = storyOf('# Norvane closed its plant in 2019\n\nIt had opened on March 3.\n');
  expect(dates).toMatchObject([{ quote: { text: 'March 3' }, from: '2019-03-03' }]);
});

test('the publication day is no event, but counts for the dates without a year', () => {
  const { dates } = storyOf(
    '# A headline\n\nThe plant closed on March 3.\n',
    'published: 2024-03-08\n',
  );
  expect(dates).toMatchObject([
    { from: '2024-03-03', implied: [{ part: 'year', source: 'publication day' }] },
  ]);
});

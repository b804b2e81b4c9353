import { expect, test } from 'vitest';
import { isName } from '@/lib/site/speakers/is-name';
import { siteOf } from '../site-of';

test.each([
  'Ana Brandt',
  'Norvane',
  'the Harbour Post',
  'Bank of Pelland',
  'al-Eryani',
  'van Dijk',
  'Coastal Transport Union',
  'Officials Guild of Lindhaven',
  '東京電力',
])('%s is a name', (name) => {
  expect(isName(name)).toBe(true);
});

test.each([
  'His manager',
  'A second report',
  'an official from Lindhaven',
  'the union',
  'Authorities',
  'Officials in Lindhaven',
  'Several residents of Lindhaven',
  'attorneys general',
])('%s is a description', (description) => {
  expect(isName(description)).toBe(false);
});

test('a page of a speaker is only for a name; what is described is still shown in its story', () => {
  const site = siteOf({ text: 'Ana Brandt said it was open. His manager said the port was late.' });
  expect(site.speakers.map(({ name }) => name)).toEqual(['Ana Brandt']);
  expect(site.entries[0]?.story.claims).toHaveLength(2);
});

test('what two say jointly counts for each of them, where each speaks alone elsewhere', () => {
  const site = siteOf(
    { text: 'Norvane said it was open. Amper said it was late.' },
    { text: 'Norvane and Amper said they would merge.' },
  );
  const counts = site.speakers.map(({ name, statements }) => [name, statements.length]);
  expect(counts.toSorted()).toEqual([
    ['Amper', 2],
    ['Norvane', 2],
  ]);
});

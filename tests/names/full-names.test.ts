import { expect, test } from 'vitest';
import { fullNames } from '@/lib/names/full-names';
import { briefOf } from '@/lib/readings/brief-of';
import { speakersOf } from '@/lib/site/speakers/speakers-of';
import type { Story } from '@/lib/story/story';
import { storyOf } from '../parse/story-of';

/** A story in which each mention leads to the name behind it. */
function storyWith(...speakers: [mention: string, name: string][]): Story {
  const text = speakers.map(([mention]) => `${mention} said it was so.`).join('\n\n');
  const front = speakers.map(
    ([mention, name]) =>
      `  - {speaker: "${mention}", resolved: "${name}", kind: states, content: [it was so]}\n`,
  );
  return storyOf(`# A headline\n\n${text}\n`, `claims:\n${front.join('')}`);
}

test('an acronym and a name without its designator lead to the full name in other stories', () => {
  const told = storyWith(['NPA', 'Northern Port Authority'], ['Norvane', 'Norvane Laboratories']);
  const short = storyWith(['NPA', 'NPA'], ['Norvane', 'Norvane']);
  const speakers = speakersOf([told, short].map(briefOf));
  expect(
    speakers.map(({ name, statements, stories }) => [name, statements.length, stories.length]),
  ).toEqual([
    ['Northern Port Authority', 2, 2],
    ['Norvane Laboratories', 2, 2],
  ]);
});

test('a short form that two names share leads to neither', () => {
  const one = storyWith(['NPA', 'Northern Port Authority']);
  const two = storyWith(['NPA', 'New Press Agency']);
  expect([...fullNames([one, two])]).toEqual([]);
});

test('a surname leads to nobody in another story', () => {
  expect([...fullNames([storyWith(['Brandt', 'Ana Brandt'], ['Ana', 'Ana Brandt'])])]).toEqual([]);
});

test('a title in capitals leads to nobody: it is not made of the name’s initials', () => {
  expect([...fullNames([storyWith(['CEO', 'Dana Reed'])])]).toEqual([]);
});

test('a short form of a short form leads to the full name', () => {
  const names = fullNames([
    storyWith(['NP', 'Northern Port']),
    storyWith(['Northern Port', 'Northern Port Group']),
  ]);
  expect(names.get('NP')).toBe('Northern Port Group');
});

import { expect, test } from 'vitest';
import { saidOn } from '@/lib/readings/said-on';
import { siteOf } from '../site-of';

const front = (...claims: string[]) =>
  `claims:\n${claims.map((claim) => `  - ${claim}\n`).join('')}`;
const accused = {
  text: 'Norvane accused the Port Authority of neglect. The Port Authority denied it.',
  front: front(
    '{speaker: Norvane, cue: accused, kind: accuses, target: the Port Authority, content: [of neglect]}',
    '{speaker: The Port Authority, resolved: Port Authority, cue: denied, kind: denies, content: [it]}',
  ),
};
const aboutOf = (site: ReturnType<typeof siteOf>, name: string) =>
  site.speakerByName.get(name)?.about.map(({ claim }) => claim.cue?.text);

test('what is aimed at a party stands with it, whatever its article', () => {
  const site = siteOf(accused);
  expect(aboutOf(site, 'Port Authority')).toEqual(['accused']);
  expect(aboutOf(site, 'Norvane')).toEqual([]);
});

const named = (content: string) =>
  siteOf(accused, {
    text: `Ana Brandt said ${content}.`,
    front: front(`{speaker: Ana Brandt, cue: said, kind: states, content: ["${content}"]}`),
  });

test('what names a party in full is said of it; a part of a longer name is not', () => {
  expect(aboutOf(named('that Norvane’s ships were late'), 'Norvane')).toEqual(['said']);
  expect(aboutOf(named('that the Norvane Staff Union met'), 'Norvane')).toEqual([]);
  expect(aboutOf(named('that Old Norvane was late'), 'Norvane')).toEqual([]);
  expect(aboutOf(named('that Norvanes were late'), 'Norvane')).toEqual([]);
});

test('nobody is said to say something of itself', () => {
  const site = siteOf({
    text: 'Norvane said Norvane was fine.',
    front: front('{speaker: Norvane, cue: said, kind: states, content: [Norvane was fine]}'),
  });
  expect(aboutOf(site, 'Norvane')).toEqual([]);
});

test('a short name leads to the page of the full one', () => {
  const site = siteOf(
    {
      text: 'NPA said so.',
      front: front(
        '{speaker: NPA, resolved: Northern Port Authority, cue: said, kind: states, content: [so]}',
      ),
    },
    {
      text: 'NPA said no.',
      front: front('{speaker: NPA, cue: said, kind: states, content: [no]}'),
    },
  );
  expect(site.speakers.map(({ name, statements }) => [name, statements.length])).toEqual([
    ['Northern Port Authority', 2],
  ]);
  expect(site.speakerBySlug.get('npa')).toBe(site.speakerBySlug.get('northern-port-authority'));
});

const saidIn = (text: string) => {
  const site = siteOf({ text, front: 'published: 2026-07-10\n' });
  const [entry] = site.entries;
  const story = entry && site.read(entry.story).story;
  const claim = story?.claims[0];
  return story && claim && (saidOn(story, claim)?.quote.text ?? null);
};

test.each([
  ['In late June 2026, Anthropic accused Qwen of an attack.', 'late June 2026'],
  ['Norvane said on Tuesday that it had found leaks.', 'Tuesday'],
  ['Norvane said Tuesday that it had found leaks.', 'Tuesday'],
])('the sentence says when it was said: %s', (text, day) => {
  expect(saidIn(text)).toBe(day);
});

test.each([
  'Norvane said it had found leaks on June 24, 2025.',
  'Founded on May 3, 2019, Norvane said it had found leaks.',
])('a date that is not beyond doubt when it was said is not taken for it: %s', (text) => {
  expect(saidIn(text)).toBeNull();
});

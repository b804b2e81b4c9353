import { expect, test } from 'vitest';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import { placeStories } from '@/lib/site/storylines/place-stories';
import { fixtureSite } from '../../setup/fixture-site';
import { siteOf } from '../site-of';

const front = (day: string, more = '') => `published: ${day}\ntopics: [Ports]\n${more}`;
const claims = 'Norvane said the eastern gate had rusted badly. Quillmark said it would look.';
const again = 'Norvane said the eastern gate had rusted through. Quillmark said it would pay.';

test('stories go on with one another where two parties, a topic and a claim meet', () => {
  const site = siteOf(
    { text: claims, front: front('2026-01-01') },
    { text: again, front: front('2026-01-05') },
  );
  expect(site.storylines.map(({ slug, named, entries }) => [slug, named, entries.length])).toEqual([
    ['story-1', false, 2],
  ]);
});

test('where parties and topic meet and nothing else, a link is unsure and makes no storyline', () => {
  const site = siteOf(
    { text: claims, front: front('2026-01-01') },
    {
      text: 'Norvane said rain was likely. Quillmark said trains were late.',
      front: front('2026-01-05'),
    },
  );
  expect(site.storylines).toEqual([]);
  expect(placeStories(site.entries).unsure).toHaveLength(1);
});

test('an editor’s name goes before the rule, and the rule’s address still leads there', () => {
  const named = 'storyline: The eastern gate\n';
  const site = siteOf(
    { text: claims, front: front('2026-01-01', named) },
    { text: again, front: front('2026-01-05') },
  );
  expect(site.storylines.map(({ name, slug }) => [name, slug])).toEqual([
    ['The eastern gate', 'the-eastern-gate'],
  ]);
  expect(site.storylineBySlug.get('story-1')).toBe(site.storylines[0]);
});

test('a claim is followed over three stories: alleged, denied, confirmed', () => {
  const line = fixtureSite.storylines.find(({ slug }) => slug === 'quay-wall-cracks-alleged');
  const fates = fatesOf((line?.entries ?? []).map(({ story }) => story).toReversed());
  expect(
    fates.map(({ claim, answers }) => [
      claim.story.slug,
      ...answers.map(({ answer, by }) => `${answer} ${by.story.published ?? ''}`),
    ]),
  ).toContainEqual(['quay-wall-cracks-alleged', 'denied 2026-09-22', 'confirmed 2026-10-21']);
});

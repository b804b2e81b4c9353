import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { checkShape } from '@/lib/parse/checks/check-shape';
import { pack, unpack } from '@/lib/search/facets/packed';
import { catalogueStory } from '@/lib/search/facets/facets-of';
import { disputes } from '@/lib/claims/disputes/disputes';
import { claimKinds } from '@/lib/story/claim-reading';
import { siteOf } from '../setup/site-of';
import { storyOf } from './story-of';
import { madeFiles } from '../setup/made-files';

/** Words that every object of JavaScript answers to: a lexicon that is one takes them for entries. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

const escaped = (word: string) => word.replaceAll('_', String.raw`\_`);

const body = (word: string) => {
  const written = escaped(word);
  return [
    `McLaren won the ${written} title, and the ${written} won.`,
    `The ${written} said that it would close in ${written} 2026.`,
    `McLaren denied the ${written}. Mr ${written} told ${written} of 12 ${written}.`,
    `According to the ${written}, Acme’s ${written} that it fell was ${written} last ${written}.`,
    `Acme ${written} reportedly won. “It ${written} fell”, ${written} said.`,
  ].join('\n\n');
};

test.each(inherited)('%s is a word like any other, in every part of an article', async (word) => {
  const site = siteOf([
    {
      slug: word.toLowerCase().replaceAll('_', '') || 'x',
      headline: `McLaren won the ${word} title`,
      front: [
        `topics: ["${word}"]`,
        `source: {publisher: "${word}", author: "${word}"}`,
        'published: 2026-03-12',
        `claims: [{speaker: "${word}", cue: said, kind: states, content: [it would close]}]`,
        '',
      ].join('\n'),
      body: body(word),
    },
    { slug: 'read', headline: `The ${word} title`, body: body(word) },
  ]);
  const stories = site.entries.map(({ story }) => story);
  const kinds = stories.flatMap(({ claims }) => claims.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !claimKinds.includes(kind))).toEqual([]);
  expect(() => stories.map((brief) => disputes(site.read(brief).story))).not.toThrow();
  expect(site.topics.map(({ name }) => name)).toEqual([word]);
  const catalogue = stories.map((story) => catalogueStory(site, story));
  expect(unpack(pack(catalogue)).map(({ claims }) => claims.length)).toEqual(
    catalogue.map(({ claims }) => claims.length),
  );
  const files = await madeFiles(site);
  expect(files.size).toBeGreaterThan(10);
});

test.each(inherited)('%s is no sentiment label, and the file is named', (word) => {
  const article = { slug: 'a', body: `It closed.\n\n## Sentiment: ${escaped(word)}\n\nIt may.` };
  expect(() => siteOf([article])).toThrow(`"${word}" is no sentiment label; use one of bearish,`);
  expect(() => siteOf([article])).toThrow(/a\.md:\d+:1 /);
});

test('what is no Story by its schema stops before pages are made, and the file is named', () => {
  const story = storyOf('# A headline\n\nAcme said that it grew.\n');
  expect(checkShape('content/test.md', story)).toBe(story);
  const [claim] = story.claims;
  if (!claim) throw new Error('no claim was read');
  const torn = { ...claim, speaker: { ...claim.speaker, confidence: 7 } };
  const check = () => checkShape('content/test.md', { ...story, claims: [torn] });
  expect(check).toThrow(ContentError);
  expect(check).toThrow(
    /^content\/test\.md was read to a story whose claims\.0\.speaker\.confidence is not as its schema has it \(Too big.*\); the fault is Dateline's: report it with this file\.$/,
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digester } from '@/lib/commands/site/digester';
import { outputGroups } from '@/lib/build/outputs/all-outputs';
import { siteOfReadings } from '@/lib/site/site-of-readings';
import { settingsSchema } from '@/lib/content/settings/settings';
import type { Entry, Site } from '@/lib/site/site';
import { fixtureSite } from '../../setup/fixture-site';

const icon = readFileSync('app/icon.svg', 'utf8');
const settings = settingsSchema.parse({
  name: fixtureSite.name,
  url: fixtureSite.url ?? undefined,
});

const siteOf = (entries: readonly Entry[]): Site =>
  siteOfReadings(
    settings,
    fixtureSite.day,
    entries.map(({ story, digest }) => ({
      brief: story,
      digest,
      release: { draft: false, publish: null },
    })),
    fixtureSite.read,
  );

/** What each group that need not be listed depends on, and what its outputs hold in full. */
const told = (site: Site) =>
  new Map(
    [...outputGroups(site, icon)].flatMap(({ id, from, outputs }) =>
      from === null ? [] : [[id, { from, outputs: JSON.stringify([...outputs()]) }] as const],
    ),
  );

/** An entry that was edited: with another digest, and what is another in its story. */
const edited = (entry: Entry, story: Partial<Entry['story']>): Entry => ({
  digest: `${entry.digest} edited`,
  story: { ...entry.story, ...story },
});

const edits: [name: string, edit: (entry: Entry) => Entry[]][] = [
  ['is gone', () => []],
  ['has another headline', (entry) => [edited(entry, { opening: 'Another.', topics: ['Rivers'] })]],
  ['has no claims', (entry) => [edited(entry, { claims: [] })]],
  ['has no dates', (entry) => [edited(entry, { dates: [], timeline: [] })]],
  ['is of another day', (entry) => [edited(entry, { published: null })]],
  ['has an editor’s storyline', (entry) => [edited(entry, { storyline: 'The pier' })]],
];

/** Every third: an edit of each is a site made anew. */
const chosen = fixtureSite.entries.filter((_, i) => i % 3 === 0);

test.each(edits)(
  'where a story %s, a group that depends on the same has the same outputs',
  (_, edit) => {
    const before = told(siteOf(fixtureSite.entries));
    let same = 0;
    for (const entry of chosen) {
      const after = told(
        siteOf(fixtureSite.entries.flatMap((other) => (other === entry ? edit(entry) : [other]))),
      );
      for (const [id, { from, outputs }] of after) {
        const held = before.get(id);
        if (held?.from !== from) continue;
        same += 1;
        expect(outputs, `${id} when ${entry.story.slug} changed`).toBe(held.outputs);
      }
    }
    // Most groups have nothing to do with a story.
    expect(same).toBeGreaterThan((chosen.length * before.size) / 2);
  },
);

/** What each output depends on. */
const texts = (site: Site) => {
  const digestable = digester(site);
  return new Map(
    [...outputGroups(site, icon)]
      .flatMap(({ outputs }) => [...outputs()])
      .map((output) => [output.id, digestable(output)]),
  );
};

test('what lists tell of stories by digest and place is another for another story', () => {
  const [entry] = fixtureSite.entries;
  if (!entry) throw new Error('the fixture has stories');
  const other = siteOf([edited(entry, {}), ...fixtureSite.entries.slice(1)]);
  const [a, b] = [texts(siteOf(fixtureSite.entries)), texts(other)];
  expect(a.get('/')).not.toBe(b.get('/'));
  expect(a.get(`/stories/${entry.story.slug}/`)).not.toBe(b.get(`/stories/${entry.story.slug}/`));
});

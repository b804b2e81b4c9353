import { expect, test } from 'vitest';
import { typeRules } from '@/lib/claims/entities/evidence/type-of';
import { sightNames } from '@/lib/claims/names/sight-names';
import { readSegments } from '@/lib/claims/segments/read-segments';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

function sightings(text: string) {
  const split = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  const segments = readSegments(text, split, { quotes: [], dates: [], proper: new Set() });
  return sightNames(text, segments).sightings.flat();
}

test.each(typeRules.map((rule) => [rule.id, ...rule.example, rule] as const))(
  'the rule “%s” sees in “%s” what %s is',
  (_, text, name, rule) => {
    const seen = sightings(text).filter(({ quote }) => quote.text === name);
    expect(seen.map(rule.holds)).toContain(true);
  },
);

test('every rule of types has a name of its own', () => {
  const ids = typeRules.map(({ id, type }) => `${type} ${id}`);
  expect(ids).toEqual([...new Set(ids)]);
});

import { expect, test } from 'vitest';
import { typeRules } from '@/lib/claims/entities/evidence/type-of';
import { sightNames } from '@/lib/claims/entities/sight-names';
import { readDocument } from '@/lib/text/document';
import { noCases } from '@/lib/claims/segments/word-cases';
import { readSegments } from '@/lib/claims/segments/read-segments';

function sightings(text: string) {
  const whole = `Headline\n${text}`;
  const { body } = readDocument(whole);
  const sentences = body.flatMap((paragraph) => paragraph.sentences);
  const segments = readSegments(whole, sentences, { quotes: [], dates: [], cases: noCases });
  return sightNames(whole, segments).sightings.flat();
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

import { expect, test } from 'vitest';
import { tenseRules } from '@/lib/dates/clause/clause-tense';
import { filters } from '@/lib/dates/filter/filters';
import { rejectedBy } from '@/lib/dates/filter/is-date';
import { inferences } from '@/lib/dates/infer/inferences';
import { patterns } from '@/lib/dates/match/patterns-at';
import { rawPhrases } from '@/lib/dates/match/longest-phrases';
import { steps } from '@/lib/dates/merge/compose';
import type { Rule } from '@/lib/dates/lexicon/example';
import { resolverExamples } from '@/lib/dates/normalise/resolve';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import { examplesPublished } from '@/lib/dates/lexicon/example';
import { read, told } from '@/tests/dates/read';

const resolvers = Object.entries(resolverExamples).map(([form, example]) => ({
  id: `resolve/${form}`,
  example,
}));

const rules: readonly Rule[] = [
  ...patterns,
  ...steps,
  ...tenseRules,
  ...resolvers,
  ...Object.values(inferences),
];

test('every rule has an id of its own', () => {
  const ids = [...rules, ...filters].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(rules)('$id reads its example: $example', ({ id, example: [sentence, reading] }) => {
  const readings = read(sentence, examplesPublished);
  expect(readings.map(told)).toEqual(expect.arrayContaining(reading.split('; ')));
  expect(readings.flatMap((one) => one.rules)).toContain(id);
});

test.each(filters)('$id turns its example away: $example', ({ id, example: [sentence] }) => {
  const tokens = tokenise(sentence);
  expect(rawPhrases(tokens).map((phrase) => rejectedBy(tokens, phrase))).toContain(id);
  expect(read(sentence, examplesPublished).filter(({ timex }) => timex.type === 'DATE')).toEqual(
    [],
  );
});

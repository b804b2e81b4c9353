import { expect, test } from 'vitest';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { phrasalVerbs } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechVerbs } from '@/lib/claims/lexicon/speech/verbs';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import { fit } from '@/lib/claims/lexicon/who/related-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';

test.each([
  ['denies', 'deny', ['third']],
  ['said', 'say', ['past', 'participle']],
  ['wrote', 'write', ['past']],
  ['written', 'write', ['participle']],
  ['forecast', 'forecast', ['base', 'past', 'participle']],
  ['stressing', 'stress', ['ing']],
  ['involved', 'involved', ['past', 'participle']],
])('“%s” of “%s” may be %j', (word, lemma, forms) => {
  expect([...verbFormsOf(word, lemma)]).toEqual(forms);
});

test.each(['signaled', 'signalled', 'concurred', 'alleges', 'denying', 'pledged'])(
  'a tagger that takes “%s” for a noun hides no verb of saying',
  (word) => {
    expect(speechForm({ lower: word, lemma: word })).toBeDefined();
  },
);

test.each([
  ['verbs', speechVerbs.map(({ lemma }) => lemma)],
  ['verbs of several words', phrasalVerbs.map(({ verb, tail }) => [verb.lemma, ...tail].join(' '))],
  ['weak verbs', [...weakVerbs]],
  ['roles', [...roles]],
  ['organisations', [...organisations]],
  ['people', [...people]],
])('the table of %s is sorted and names nothing twice', (_, words) => {
  expect(words).toEqual([...new Set(words)].toSorted());
});

test('every weak verb is a verb of the table', () => {
  const lemmas = new Set(speechVerbs.map(({ lemma }) => lemma));
  expect([...weakVerbs].filter((verb) => !lemmas.has(verb))).toEqual([]);
});

test.each([
  ['exchange', ['exchange'], 1],
  ['platform', ['exchange'], 0.8],
  ['company', ['regulator'], 0],
  ['union', ['bank'], 0],
])('“the %s” fits one called %j by %d', (noun, heads, expected) => {
  expect(fit(noun, new Set(heads))).toBe(expected);
});

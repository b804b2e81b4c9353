import { expect, test } from 'vitest';
import { phrasalVerbs } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechVerbs } from '@/lib/claims/lexicon/speech/verbs';
import { claimsOf } from '@/tests/claims/claims-of';

const rows = [...speechVerbs, ...phrasalVerbs.map(({ verb }) => verb)];

test('every verb of saying has an id of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(rows)('$id reads its example: $example', ({ kind, example }) => {
  const content = [...example.matchAll(/\{([^}]+)\}/g)].map(([, words]) => words);
  const found = claimsOf(example.replace(/[{}]/g, '')).map((claim) => ({
    kind: claim.kind,
    content: claim.content.map(({ text }) => text),
  }));
  expect(found).toContainEqual({ kind, content });
});

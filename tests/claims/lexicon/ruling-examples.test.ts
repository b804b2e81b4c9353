import { expect, test } from 'vitest';
import { rulingVerbs } from '@/lib/claims/lexicon/speech/ruling-verbs';
import { claimsOf } from '@/tests/claims/claims-of';

test.each(rulingVerbs)('$id reads its example: $example', ({ example }) => {
  const content = [...example.matchAll(/\{([^}]+)\}/g)].map(([, words]) => words);
  const found = claimsOf(example.replace(/[{}]/g, '')).map((claim) => ({
    kind: claim.kind,
    content: claim.content.map(({ text }) => text),
  }));
  expect(found).toContainEqual({ kind: 'orders', content });
});

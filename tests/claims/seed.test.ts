import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsOfArticle, plain } from './claims-of';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/seed/${name}`, import.meta.url), 'utf8');

test('the claims of the seed are the six that a reader finds', () => {
  const claims = claimsOfArticle(fixture('article.txt'));
  expect(claims.map(plain)).toEqual(JSON.parse(fixture('claims.json')));
  expect(claims.map((claim) => claim.speaker.inferred)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPhrases } from '@/bench/dates/gold';
import { ours } from '@/bench/dates/ours';
import { scorePhrases } from '@/bench/dates/score';

const sentences = readPhrases(fileURLToPath(new URL('fixtures', import.meta.url)));

test('of the 150 development sentences at least 98 % of the dates are exact', () => {
  expect(scorePhrases(sentences, ours)).toBeGreaterThanOrEqual(98);
});

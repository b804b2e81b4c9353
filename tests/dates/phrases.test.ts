import { expect, test } from 'vitest';
import { readPhrases } from '@/bench/dates/gold';
import { ours } from '@/bench/dates/ours';
import { scorePhrases } from '@/bench/dates/score';

const sentences = readPhrases('bench/sets', 'phrases');

test('of the 150 annotated sentences at least 98 % of the dates are exact', () => {
  expect(scorePhrases(sentences, ours)).toBeGreaterThanOrEqual(98);
});

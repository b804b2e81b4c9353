import { expect, test } from 'vitest';
import { revision } from '@/lib/site/revision';
import { siteOf } from './site-of';

function revisionOf(front: string): number {
  const [entry] = siteOf({ text: 'It closed.', front }).entries;
  return entry ? revision(entry.story) : -1;
}

test('the number of a revision rises with every correction and every later day', () => {
  const published = 'published: 2026-01-02\n';
  const updated = `${published}updated: 2026-02-02\n`;
  const one = `${updated}corrections:\n  - {on: 2026-02-03, text: One.}\n`;
  const two = `${one}  - {on: 2026-02-03, text: Two.}\n`;
  const numbers = [published, updated, one, two].map(revisionOf);
  expect(numbers[0]).toBe(0);
  expect(numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))).toBe(true);
});

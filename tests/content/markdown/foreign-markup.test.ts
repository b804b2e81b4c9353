import { expect, test } from 'vitest';
import { foreignMarkup, foreignMarkupProblem } from '@/lib/content/markdown/blocks/foreign-markup';

test.each(foreignMarkup)('$id is refused by name', ({ name, example }) => {
  expect(foreignMarkupProblem(example)).toContain(`found ${name}, "`);
});

test('a backslash makes it plain text', () => {
  expect(foreignMarkupProblem('\\{% raw %}')).toBeNull();
});

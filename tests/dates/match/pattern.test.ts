import { expect, test } from 'vitest';
import { compile } from '@/lib/dates/grammar/pattern';
import { tokenise } from '@/lib/dates/tokens/tokenise';

const match = (form: string, text: string) => compile({ form }).match(tokenise(text), 0);

test('a pattern captures its elements and takes the longest way', () => {
  expect(match('MONTH DAY [[,] YEAR]', 'July 10, 2026 and on')).toEqual({
    next: 4,
    captured: { MONTH: 7, DAY: 10, YEAR: 2026 },
  });
});

test('words in a pattern stand for themselves, with alternatives', () => {
  expect(match('last|past UNIT', 'Last week')).toEqual({ next: 2, captured: { UNIT: 'week' } });
  expect(match('last|past UNIT', 'next week')).toBeNull();
});

test('a pattern that names no element is refused', () => {
  expect(() => compile({ form: 'MOON' })).toThrow('no element is called MOON');
});

test('a pattern with unbalanced brackets is refused', () => {
  expect(() => compile({ form: 'MONTH ] DAY' })).toThrow('unbalanced brackets');
});

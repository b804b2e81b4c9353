import { expect, test } from 'vitest';
import { isOld } from '@/lib/site/lists/is-old';

test('a story is old half a year before the newest one, and never where a day is not known', () => {
  expect(isOld('2026-05-31', '2026-11-01')).toBe(true);
  expect(isOld('2026-06-01', '2026-11-30')).toBe(false);
  expect(isOld('2025-12-01T18:30:00+01:00', '2026-06-01')).toBe(true);
  expect(isOld('2026-11-20', '2026-05-01')).toBe(false);
  expect(isOld(null, '2026-05-01')).toBe(false);
  expect(isOld('2026-11-20', null)).toBe(false);
});

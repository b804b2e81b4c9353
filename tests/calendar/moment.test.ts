import { expect, test } from 'vitest';
import { momentSchema } from '@/lib/calendar/moment';

test('a moment is a day of the calendar, or a time with a zone that a clock can have', () => {
  const good = ['2026-03-12', '2026-03-12T18:30Z', '2026-03-12T18:30:00+01:00'];
  const bad = ['2026-02-31', '2026-03-12T18:30', '2026-03-12T24:00Z', '2026-03-12T18:30+99:00'];
  expect(good.filter((moment) => !momentSchema.safeParse(moment).success)).toEqual([]);
  expect(bad.filter((moment) => momentSchema.safeParse(moment).success)).toEqual([]);
});

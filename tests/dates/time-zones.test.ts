import { afterEach, expect, test } from 'vitest';
import { intervals } from '@/tests/dates/read';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each(['Pacific/Kiritimati', 'UTC', 'Pacific/Niue'])('days are the same in %s', (name) => {
  process.env['TZ'] = name;
  expect(intervals('Yesterday, on Monday, last week, in late June.', '2026-07-08')).toEqual([
    'Yesterday: 2026-07-07',
    'Monday: 2026-07-06',
    'last week: 2026-06-29 – 2026-07-05',
    'late June: 2026-06-21 – 2026-06-30',
  ]);
});

import { expect, test } from 'vitest';
import { scaleAxis } from '@/lib/charts/scale-axis';
import { scalePicture } from '@/lib/charts/scale-picture';
import { pointDays } from '@/lib/calendar/point-days';
import { storyOf } from '../parse/story-of';

const axis = (from: string, to: string) =>
  scaleAxis(pointDays(from).first, pointDays(to).last + 1, 'en').ticks.map(({ label }) => label);

test.each([
  ['2026-07-08', '2026-07-10', ['8 Jul 2026', '9 Jul', '10 Jul']],
  ['2025-12-30', '2026-01-02', ['30 Dec 2025', '31 Dec', '1 Jan 2026', '2 Jan']],
  ['2026-04', '2026-07-10', ['Apr 2026', 'May', 'Jun', 'Jul']],
  ['2024', '2026', ['Jan 2024', 'Jul', 'Jan 2025', 'Jul', 'Jan 2026', 'Jul']],
  ['2019', '2024', ['2019', '2020', '2021', '2022', '2023', '2024']],
  ['1900', '2026', ['1900', '1950', '2000']],
])('the axis from %s to %s', (from, to, labels) => {
  expect(axis(from, to)).toEqual(labels);
});

test('marks lie within the picture, and dates that overlap stand in rows of their own', () => {
  const { dates } = storyOf(
    '# A headline\n\nIt ran from April through June 2026. It broke on June 24, 2026. It ended on July 10, 2026.\n',
  );
  const picture = scalePicture(dates, 'en');
  expect(picture?.marks.map(({ shape, lane }) => [shape, lane])).toEqual([
    ['span', 0],
    ['day', 1],
    ['day', 0],
  ]);
  for (const { x, width } of picture?.marks ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1);
  }
});

test('fewer than three different dates need no picture', () => {
  const { dates } = storyOf(
    '# A\n\nIt began on July 3, 2026. It ended on July 10, 2026. It ended on July 10, 2026.\n',
  );
  expect(scalePicture(dates, 'en')).toBeNull();
});

test('labels of an axis never run into one another or out of the picture', () => {
  const days = ['2019', '2024-11', '2025-12-30', '2026-01-02', '2026-04', '2026-07-10', '2031'];
  for (const [i, from] of days.entries()) {
    for (const to of days.slice(i)) {
      const { ticks } = scaleAxis(pointDays(from).first, pointDays(to).last + 1, 'en');
      const ends = ticks.map(({ x, label }) => x + label.length * 0.018);
      for (const [at, end] of ends.entries()) {
        expect([from, to, end < (ticks[at + 1]?.x ?? 1.04)]).toEqual([from, to, true]);
      }
    }
  }
});

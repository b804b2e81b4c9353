import recognizers from '@microsoft/recognizers-text-date-time';
import { z } from 'zod';
import type { FindDates } from '@/bench/dates/found-date';

const valueSchema = z.object({
  timex: z.string().optional(),
  type: z.string(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});

type Value = z.infer<typeof valueSchema>;

/** @microsoft/recognizers-text-date-time; of its readings the last that is not after publication. */
export const microsoft: FindDates = (text, published) => {
  const day = published ?? '2000-01-01';
  const results = recognizers.recognizeDateTime(text, 'en-us', 0, new Date(`${day}T12:00:00`));
  return results.map((result) => {
    const values = z.array(valueSchema).parse(result.resolution?.['values'] ?? []);
    const chosen =
      values.findLast((value) => (value.value ?? value.start ?? '') <= day) ?? values[0];
    return { start: result.start, end: result.end + 1, approximate: false, ...told(chosen) };
  });
};

function told(value: Value | undefined) {
  const timex = value?.timex ?? '';
  const isLength = value?.type === 'duration' || value?.type === 'set';
  const from = (value?.start ?? value?.value ?? '').slice(0, 10) || null;
  const to = (value?.end ?? value?.value ?? '').slice(0, 10) || null;
  const placed = /X/.test(timex) && !isLength ? (from ?? timex) : timex;
  const precision = value?.type.endsWith('range')
    ? 'range'
    : value?.type === 'date'
      ? 'day'
      : 'time';
  return { from, to, precision, value: placed, isLength };
}

import type { SpanExpression } from '@/lib/dates/model/expression';
import { pad, type AnchoredDate, yearInterval } from '@/lib/dates/model/interval';

/** Decades and centuries: "the 1990s", "the 20th century". */
export function resolveSpan({ year, years }: SpanExpression): AnchoredDate {
  const precision = years === 10 ? 'decade' : 'range';
  const value = years === 10 ? pad(year / 10, 3) : pad(year / 100, 2);
  const interval = { ...yearInterval(year, years), precision, value } as const;
  return { interval, precision, value, implied: [], approximate: false };
}

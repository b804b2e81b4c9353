import type { Phrase } from '@/lib/dates/model/phrase';
import type { AnchoredDate } from '@/lib/dates/model/interval';

/**
 * The range from one place to another, each end as fine as it is written. TIMEX3 has no value for an
 * interval but tags both of its ends; so the value is that of the first.
 */
export function joinPlaces(
  from: AnchoredDate,
  to: AnchoredDate,
  { quarter }: Phrase,
): AnchoredDate {
  const precision = quarter ? 'quarter' : 'range';
  const { value } = from;
  const parts = new Map([...to.implied, ...from.implied].map((implied) => [implied.part, implied]));
  const ends = from.interval &&
    to.interval && {
      start: from.interval.start,
      end: to.interval.end,
      grain: from.interval.grain,
      endGrain: to.interval.grain,
    };
  return {
    interval: ends && { ...ends, precision, value },
    precision,
    value,
    implied: [...parts.values()],
    approximate: from.approximate || to.approximate,
  };
}

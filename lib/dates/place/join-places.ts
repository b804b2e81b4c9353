import type { Phrase } from '@/lib/dates/model/phrase';
import { type Grain, grains, type PlacedDate } from '@/lib/dates/model/interval';

/**
 * The range from one place to another, as fine as the finer of them. TIMEX3 has no value for an
 * interval but tags both of its ends; so the value is that of the first.
 */
export function joinPlaces(from: PlacedDate, to: PlacedDate, { quarter }: Phrase): PlacedDate {
  const precision = quarter ? 'quarter' : 'range';
  const { value } = from;
  const parts = new Map([...to.implied, ...from.implied].map((implied) => [implied.part, implied]));
  const ends = from.interval && to.interval && { start: from.interval.start, end: to.interval.end };
  const grain = finer(from.interval?.grain, to.interval?.grain);
  return {
    interval: ends && { ...ends, grain, precision, value },
    precision,
    value,
    implied: [...parts.values()],
    approximate: from.approximate || to.approximate,
  };
}

function finer(...found: (Grain | undefined)[]): Grain {
  return grains.find((grain) => found.includes(grain)) ?? 'year';
}

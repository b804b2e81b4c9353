import type { PhraseGold, TimexGold } from '@/bench/dates/gold';
import type { FindDates, FoundDate } from '@/bench/dates/found-date';

interface Span {
  start: number;
  end: number;
}

/** Percent figures by the rules of TempEval-3: spans exact, spans that overlap, values of those. */
export function scoreTimexes(gold: readonly TimexGold[], find: FindDates) {
  const n = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  for (const { text, published, timexes } of gold) {
    const found = find(text, published);
    n.gold += timexes.length;
    n.found += found.length;
    for (const [timex, date] of pairs(timexes, found)) {
      n.relaxed++;
      if (timex.start === date.start && timex.end === date.end) n.strict++;
      if (timex.value === date.value) n.value++;
    }
  }
  const f1 = (hits: number) => percent(2 * hits, n.gold + n.found);
  return { strict: f1(n.strict), relaxed: f1(n.relaxed), value: f1(n.value) };
}

/** Percent of dates whose interval, precision and approximation are all right. */
export function scorePhrases(gold: readonly PhraseGold[], find: FindDates): number {
  let [exact, total] = [0, 0];
  for (const { text, published, dates } of gold) {
    let after = 0;
    const wanted = dates.map((date) => {
      const start = date.at ?? Math.max(text.indexOf(date.text, after), text.indexOf(date.text));
      after = start + date.text.length;
      return { ...date, from: date.start, to: date.end, start, end: after };
    });
    const found = find(text, published).filter((date) => !date.isLength);
    total += wanted.length;
    for (const [want, date] of pairs(wanted, found)) {
      const same = (['from', 'to', 'precision', 'approximate'] as const).every(
        (key) => want[key] === date[key],
      );
      if (same) exact++;
    }
  }
  return percent(exact, total);
}

/** Pairs each wanted span with the unused one it shares most with; equal spans first. */
function pairs<T extends Span>(
  wanted: readonly T[],
  found: readonly FoundDate[],
): [T, FoundDate][] {
  const free = new Set(found);
  const result: [T, FoundDate][] = [];
  const take = (want: T, date: FoundDate | undefined) => {
    if (!date) return false;
    free.delete(date);
    return result.push([want, date]) > 0;
  };
  const rest = wanted.filter(
    (want) =>
      !take(
        want,
        [...free].find((date) => date.start === want.start && date.end === want.end),
      ),
  );
  for (const want of rest) {
    const near = [...free].filter((date) => shared(want, date) > 0);
    take(want, near.toSorted((a, b) => shared(want, b) - shared(want, a))[0]);
  }
  return result;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}

import type { Unit } from '@/lib/dates/lexicon/calendar/units';

/** Letter and factor of each unit in a TIMEX3 duration. */
const letters: Record<Unit, readonly [letter: string, factor: number]> = {
  century: ['Y', 100],
  day: ['D', 1],
  decade: ['Y', 10],
  fortnight: ['W', 2],
  half: ['M', 6],
  hour: ['TH', 1],
  minute: ['TM', 1],
  month: ['M', 1],
  night: ['D', 1],
  quarter: ['Q', 1],
  season: ['M', 3],
  second: ['TS', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  year: ['Y', 1],
};

const vagueLetters: Partial<Record<Unit, string>> = { century: 'C' };

/** A duration as TIMEX3 writes it: `P3M`, `PT2H`, `P2Y6M`; `PXY` where the amount is not told. */
export function durationValue(amount: number | null, unit: Unit): string {
  const [letter, factor] = letters[unit];
  const [time, sign] = letter.startsWith('T') ? ['T', letter.slice(1)] : ['', letter];
  if (amount === null) return `P${time}X${vagueLetters[unit] ?? sign}`;
  const total = amount * factor;
  if (total % 1 === 0.5 && unit === 'year')
    return `P${Math.floor(total) ? `${Math.floor(total)}Y` : ''}6M`;
  if (total % 1 === 0.5 && unit === 'hour') return `PT${Math.floor(total)}H30M`;
  return `P${time}${total}${sign}`;
}

/** Parts of a day in TIMEX3 values, and their names. */
const dayParts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

/**
 * The time of day of a TIMEX3 value: "6:12 a.m." of "2026-07-07T06:12", "morning" of "…TMO".
 * @returns null where it has none.
 */
export function clockWords(value: string): string | null {
  const [, part, hour, minute] = /T(?:([A-Z]{2})|(\d\d)(?::(\d\d))?)/.exec(value) ?? [];
  if (part !== undefined) return dayParts.get(part) ?? null;
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (m === 0 && h === 12) return 'noon';
  if (m === 0 && h % 24 === 0) return 'midnight';
  const minutes = m === 0 ? '' : `:${String(m).padStart(2, '0')}`;
  return `${h % 12 === 0 ? 12 : h % 12}${minutes} ${h < 12 ? 'a.m.' : 'p.m.'}`;
}

/**
 * The value of HTML's `datetime` for an interval: a day, month or year. Null for an interval of
 * several, which HTML has no way to write.
 */
export function machineDate(from: string | null, to: string | null): string | null {
  return from !== null && from === to ? from : null;
}

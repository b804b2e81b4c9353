/** When a feast falls: on a fixed day, on the nth such weekday of a month (−1: the last), or so many days after Easter Sunday. */
export type Holiday =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number }
  | { afterEaster: number };

/** Feasts that news dates events by, lower case; those of one country only where no other has the name. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['boxing day', { month: 12, day: 26 }],
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['easter', { afterEaster: 0 }],
  ['easter monday', { afterEaster: 1 }],
  ['easter sunday', { afterEaster: 0 }],
  ['good friday', { afterEaster: -2 }],
  ['halloween', { month: 10, day: 31 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["new year ' s day", { month: 1, day: 1 }],
  ["new year ' s eve", { month: 12, day: 31 }],
  ['new year ’ s day', { month: 1, day: 1 }],
  ['new year ’ s eve', { month: 12, day: 31 }],
  ['palm sunday', { afterEaster: -7 }],
  ['pentecost', { afterEaster: 49 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ['valentine ’ s day', { month: 2, day: 14 }],
]);

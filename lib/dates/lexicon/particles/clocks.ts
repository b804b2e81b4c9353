import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Words before a clock time that make "14:00" one. */
export const clockWords = wordTable(
  'clock/opener',
  ['The siren went {} 14:00.', '14:00'],
  ['about', 'after', 'around', 'at', 'before', 'by', 'from', 'since', 'until'],
);

/** Hours that are named: midnight is the end of its day. */
export const namedHours: ReadonlyMap<string, number> = new Map([
  ['midday', 12],
  ['midnight', 24],
  ['noon', 12],
]);

/** Hours that a part of the day adds: "3:30 in the morning", "10 p.m.". */
export const halves: ReadonlyMap<string, number> = new Map([
  ['afternoon', 12],
  ['evening', 12],
  ['morning', 0],
]);
export const halfLetters: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);

/** Before a part of the day, two words: "in the". */
export const halfLink = wordTable(
  'clock/half-link',
  ['The siren went at 3:30 {} the morning.', '3:30 {} the morning: 2026-07-08'],
  ['in'],
);

/** The word behind a place whose clock is meant: "9 a.m. local time". */
export const zoneWords = wordTable(
  'clock/zone-word',
  ['The siren went at 9 a.m. local {}.', '9 a.m. local {}: 2026-07-08'],
  ['time'],
);

/** What stands for the place there. */
export const localWords = wordTable(
  'clock/local',
  ['The siren went at 9 a.m. {} time.', '9 a.m. {} time: 2026-07-08'],
  ['local'],
);

/** Words behind an hour, the apostrophe apart: "three o'clock in the morning". */
export const clockMarks = wordTable(
  'clock/mark',
  ['The siren went at three {} in the morning.', 'three {} in the morning: 2026-07-08'],
  ["o'clock", 'o’clock'],
);

/** Words behind four digits that make them a time of day: "at 0430 hours". */
export const hourWords = wordTable(
  'clock/hours',
  ['The siren went at 0430 {}.', '0430 {}: 2026-07-08'],
  ['hours', 'hrs'],
);

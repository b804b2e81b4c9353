/** Morning, afternoon, evening and night, as TIMEX3 abbreviates them. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** Words for the parts of a day, lower case. */
export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['night', 'NI'],
  ['nights', 'NI'],
]);

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

/** Edges of a day, which may stand right before it: "dawn Wednesday". */
export const dayEdges: ReadonlyMap<string, DayPart> = new Map([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['dusk', 'EV'],
  ['nightfall', 'EV'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
]);

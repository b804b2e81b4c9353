/** Parts of a day in TIMEX3 values. */
export const dayParts = ['MO', 'MI', 'AF', 'EV', 'NI'] as const;

/** The seasons by the number of their first month, as northern news counts them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['autumn', 9],
  ['fall', 9],
  ['spring', 3],
  ['summer', 6],
  ['winter', 12],
]);

/** Number words that stand for one value, lower case. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ['eight', 8],
  ['eighteen', 18],
  ['eighty', 80],
  ['eleven', 11],
  ['fifteen', 15],
  ['fifty', 50],
  ['five', 5],
  ['forty', 40],
  ['four', 4],
  ['fourteen', 14],
  ['nine', 9],
  ['nineteen', 19],
  ['ninety', 90],
  ['one', 1],
  ['seven', 7],
  ['seventeen', 17],
  ['seventy', 70],
  ['six', 6],
  ['sixteen', 16],
  ['sixty', 60],
  ['ten', 10],
  ['thirteen', 13],
  ['thirty', 30],
  ['three', 3],
  ['twelve', 12],
  ['twenty', 20],
  ['two', 2],
]);

/** Ordinal words, lower case. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['eighteenth', 18],
  ['eighth', 8],
  ['eleventh', 11],
  ['fifteenth', 15],
  ['fifth', 5],
  ['first', 1],
  ['fourteenth', 14],
  ['fourth', 4],
  ['nineteenth', 19],
  ['ninth', 9],
  ['second', 2],
  ['seventeenth', 17],
  ['seventh', 7],
  ['sixteenth', 16],
  ['sixth', 6],
  ['tenth', 10],
  ['third', 3],
  ['thirteenth', 13],
  ['thirtieth', 30],
  ['twelfth', 12],
  ['twentieth', 20],
]);

/** Words for an amount that is more than one and not told. */
export const vagueAmounts: ReadonlySet<string> = new Set([
  'few',
  'many',
  'numerous',
  'several',
  'some',
]);

/** The decades of the twentieth century by name. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ['eighties', 1980],
  ['fifties', 1950],
  ['forties', 1940],
  ['nineties', 1990],
  ['seventies', 1970],
  ['sixties', 1960],
  ['thirties', 1930],
  ['twenties', 1920],
]);

/** Marks and names of money that stand before a number. */
export const currencies: ReadonlySet<string> = new Set([
  '$',
  '£',
  '¥',
  '€',
  'A$',
  'C$',
  'HK$',
  'NZ$',
  'S$',
  'US$',
]);

/** Words that belong to the number before them. */
export const scales: ReadonlySet<string> = new Set([
  'billion',
  'bn',
  'hundred',
  'million',
  'thousand',
  'trillion',
]);

/** Marks and words of a share, in one or two tokens. */
export const shares: readonly (readonly string[])[] = [
  ['%'],
  ['per', 'cent'],
  ['percent'],
  ['percentage', 'points'],
];

/** Plurals that do not end in "s". */
export const plurals: ReadonlySet<string> = new Set([
  'aircraft',
  'children',
  'men',
  'people',
  'police',
  'staff',
  'women',
]);

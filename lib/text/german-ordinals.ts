/** German words after which a number with a stop is an ordinal: "im 3. Stock", "dem 4. Dezember". */
const beforeOrdinal = /(?<!\p{L})(?:beim|dem|den|der|des|im|vom|zum)\s+\d{1,2}\.\s+$/iu;

/** Words that English has too, or that stand before other numbers: after them a month has to follow. */
const beforeDay = /(?<!\p{L})(?:ab|am|bis|seit|und)\s+\d{1,2}\.\s+$/iu;

const number = /(?<![\p{L}\d])\d{1,2}\.\s+$/u;

/** Months as German alone writes them, and those that English writes alike. */
const germanMonths: ReadonlySet<string> = new Set([
  'dezember',
  'februar',
  'jänner',
  'januar',
  'juli',
  'juni',
  'mai',
  'märz',
  'oktober',
]);
const sharedMonths: ReadonlySet<string> = new Set(['april', 'august', 'november', 'september']);

/**
 * Whether a stop makes an ordinal of the number before it, and ends no sentence.
 * @param before the text up to the boundary, its white space included.
 * @param after the text from there on.
 */
export function isGermanOrdinal(before: string, after: string): boolean {
  if (!number.test(before)) return false;
  if (beforeOrdinal.test(before)) return true;
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
  return germanMonths.has(next) || (sharedMonths.has(next) && beforeDay.test(before));
}

/** What to do about a fault of YAML: by what its reader says, a sentence's second half. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /Nested mappings are not allowed|Implicit keys need to be on a single line|Implicit map keys need to be followed/,
    'put a value that holds a colon in "quotation marks", and a blank behind the colon of a key.',
  ],
  [/Plain value cannot start with/, 'put the value in "quotation marks".'],
  [/Unresolved (?:alias|tag)/, 'put the value in "quotation marks".'],
  [
    /Unexpected scalar at node end/,
    'quotation marks inside a value end it: write \\" or put the value in marks of the other kind.',
  ],
];

export const yamlAdvice = (message: string): string =>
  advice.find(([pattern]) => pattern.test(message))?.[1] ?? 'mend it.';

/** Where a no-break space stands before a key or behind its colon, by offset; YAML knows none. */
export function noBreakSpace(yaml: string): number | null {
  const found = /^[ ]*\u00A0|^ *(?:- *)?[A-Za-z]+:[ ]*\u00A0|^ *-\u00A0/m.exec(yaml);
  return found === null ? null : found.index + found[0].length - 1;
}

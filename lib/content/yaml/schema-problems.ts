import type { z } from 'zod';
import { meantKey } from '@/lib/content/yaml/meant-key';
import { shownValue } from '@/lib/strings/shown-value';

/** As many unknown keys as are told of at once; finding the place of each takes a pass. */
const maxUnknown = 20;

type Issue = z.core.$ZodIssue;

/** One thing a schema found wrong: the path of the value, perhaps one key of it, and a sentence. */
export interface SchemaProblem {
  path: readonly PropertyKey[];
  key?: PropertyKey;
  message: string;
}

/** `claims.0.cue` */
const name = (path: readonly PropertyKey[]) => path.map(String).join('.');

const found = (value: unknown) =>
  typeof value === 'string'
    ? shownValue(value)
    : value === null || typeof value !== 'object'
      ? JSON.stringify(value)
      : Array.isArray(value)
        ? 'a list'
        : 'a mapping';

const expected: ReadonlyMap<string, string> = new Map([
  ['array', 'a list, each entry on a line that begins with "- "'],
  ['object', 'keys with values'],
  ['string', 'one line of text'],
]);

/**
 * Words what zod found as sentences that say what was found and what to do.
 * @param keys the keys that the schema knows at its top, for the sentence about an unknown one.
 */
export function schemaProblems(issue: Issue, keys: readonly string[]): SchemaProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, maxUnknown).map((key) => ({
        path,
        key,
        message: unknownKey(name([...path, key]), path.length === 0 ? keys : []),
      }));
    case 'invalid_value':
      return [{ path, message: `${name(path)}: ${choice(issue.input, issue.values)}` }];
    case 'invalid_type':
      return [{ path, message: wrongType(path, issue.input, issue.expected) }];
    default:
      return [{ path, message: `${name(path)}: ${found(issue.input)} ${issue.message}.` }];
  }
}

function unknownKey(key: string, keys: readonly string[]): string {
  const meant = meantKey(key, keys);
  const toDo = keys.length > 0 ? `use one of ${keys.join(', ')}.` : 'take it out.';
  return `"${key}" is no key that is known here; ${meant === null ? toDo : `${meant}.`}`;
}

const choice = (input: unknown, values: readonly unknown[]) =>
  input === undefined
    ? `is missing; use one of ${values.join(', ')}.`
    : `${found(input)} is not among the values; use one of ${values.join(', ')}.`;

/** "AI: safety" in a list. */
const isColoned = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongType(path: readonly PropertyKey[], input: unknown, type: string): string {
  const shape = expected.get(type) ?? type;
  const where = path.length > 0 ? name(path) : 'the front matter';
  if (type === 'string' && isColoned(input))
    return `${where}: a colon parts it into a key and its value for YAML; put the text in "quotation marks".`;
  return input === undefined
    ? `${where} is missing; add ${shape}.`
    : `${where}: ${found(input)} stands where ${shape} is expected; rewrite it.`;
}

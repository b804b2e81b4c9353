import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/bounds/limits';
import type { Problem } from '@/lib/content/problem';
import { repeatedKeys } from '@/lib/content/yaml/repeated-keys';
import { schemaProblems } from '@/lib/content/yaml/schema-problems';
import { unkeptKeys } from '@/lib/content/yaml/unkept-keys';
import { noBreakSpace, yamlAdvice } from '@/lib/content/yaml/yaml-advice';
import { yamlNesting } from '@/lib/content/yaml/yaml-nesting';
import { yamlOffset } from '@/lib/content/yaml/yaml-offset';

/** The problem `message` at the place of the value at `path`. */
export type ProblemAt = (path: readonly PropertyKey[], message: string) => Problem;

/** Every scalar stays the string that was written: `2026-07-10`, `010`, `no`. */
const options = {
  version: '1.2',
  schema: 'failsafe',
  prettyErrors: false,
  // Asked of the tree, in one pass.
  uniqueKeys: false,
} as const;

const aliasLimit = 100;

const noBreakSpaceProblem =
  'found a no-break space, U+00A0, which YAML takes for a letter; write a blank.';

/**
 * Reads YAML 1.2 and checks it against a schema. Duplicate keys, tags and more than a hundred
 * aliases are errors.
 * @param before lines of the file that stand before the YAML.
 * @throws ContentError with all that is wrong, each at its line and column.
 */
export function readYaml<Schema extends z.ZodObject>(
  file: string,
  yaml: string,
  before: number,
  schema: Schema,
): { data: z.output<Schema>; problemAt: ProblemAt } {
  const { depth, offset: deepest } = yamlNesting(yaml);
  if (depth > limits.maxYamlNesting) {
    const line = before + yaml.slice(0, deepest).split('\n').length;
    const message = `lists and mappings stand ${depth} deep in one another; keep to ${limits.maxYamlNesting}.`;
    throw new ContentError([{ file, line, column: 1, message }]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter });
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + before, column: col, message };
  };
  const gap = noBreakSpace(yaml);
  if (gap !== null) throw new ContentError([problem(gap, noBreakSpaceProblem)]);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new ContentError(
      faults.map(({ pos, message }) =>
        problem(pos[0], `the YAML is broken: ${message}; ${yamlAdvice(message)}`),
      ),
    );
  }
  const repeated = repeatedKeys(document);
  if (repeated.length > 0) {
    const message = 'the YAML is broken: Map keys must be unique; mend it.';
    throw new ContentError(repeated.map((offset) => problem(offset, message)));
  }
  const unkept = unkeptKeys(document);
  if (unkept.length > 0) {
    const message = '"__proto__" is no key that can be kept; take it out.';
    throw new ContentError(unkept.map((offset) => problem(offset, message)));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: aliasLimit }) ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContentError([
      problem(
        0,
        `the YAML is broken: ${reason}; ${/alias/.test(reason) && /Unresolved/.test(reason) ? yamlAdvice(reason) : 'write it out.'}`,
      ),
    ]);
  }
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) {
    const found = result.error.issues.flatMap((issue) =>
      schemaProblems(issue, Object.keys(schema.shape)),
    );
    throw new ContentError(
      found.map(({ path, key, message }) =>
        problem(yamlOffset(document.contents, path, key), message),
      ),
    );
  }
  const problemAt: ProblemAt = (path, message) =>
    problem(yamlOffset(document.contents, path), message);
  return { data: result.data, problemAt };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const statementSchema = z.object({
  version_added: z.union([z.string(), z.boolean(), z.null()]),
  version_removed: z.union([z.string(), z.boolean(), z.null()]).optional(),
  prefix: z.string().optional(),
  alternative_name: z.string().optional(),
  flags: z.array(z.unknown()).optional(),
});
const compatSchema = z.object({
  support: z.record(z.string(), z.union([statementSchema, z.array(statementSchema)])),
});
const nodeSchema = z.record(z.string(), z.unknown());
type Node = z.infer<typeof nodeSchema>;

/** MDN's table of what browsers know of CSS. */
const css = nodeSchema.parse(
  nodeSchema.parse(readJson(require.resolve('@mdn/browser-compat-data')))['css'],
);

/** A part of the table by its names: `properties`, `text-decoration`, `includes_thickness`; null where there is none. */
export function partOf(...names: readonly string[]): Node | null {
  let node: Node = css;
  for (const name of names) {
    const next = nodeSchema.safeParse(node[name]);
    if (!next.success) return null;
    node = next.data;
  }
  return node;
}

/** The table's names of the browsers that `package.json` names, with the oldest version each. */
const tableNames = new Map([['ios_saf', 'safari_ios']]);
export const oldest = z
  .object({ browserslist: z.array(z.string()) })
  .parse(readJson('package.json'))
  .browserslist.map((line) => {
    const [name = '', , version = ''] = line.split(' ');
    return { browser: tableNames.get(name) ?? name, version: Number(version) };
  });

/**
 * The browsers, in their oldest version, that do not know a part of CSS by its own name.
 * @param prefixes the names beside it that stand for it: `-webkit-`.
 */
export function unknownTo(node: Node, prefixes: readonly string[] = []): string[] {
  const compat = compatSchema.safeParse(node['__compat']);
  if (!compat.success) return [];
  return oldest
    .filter(({ browser, version }) => {
      const told = compat.data.support[browser];
      const statements = told === undefined ? [] : Array.isArray(told) ? told : [told];
      return !statements.some(
        ({
          version_added: since,
          version_removed: until,
          prefix,
          alternative_name: other,
          flags,
        }) =>
          typeof since === 'string' &&
          !flags &&
          !other &&
          (prefix === undefined || prefixes.includes(prefix)) &&
          Number(since.replace('≤', '')) <= version &&
          (typeof until !== 'string' || Number(until) > version),
      );
    })
    .map(({ browser, version }) => `${browser} ${version}`);
}

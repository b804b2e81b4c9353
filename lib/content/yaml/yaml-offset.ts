import { isMap, isScalar, isSeq, type Node } from 'yaml';

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;

/**
 * Where in the YAML the value at `path` begins; where it is missing, its nearest parent.
 * With `key`, where that key of the value begins.
 */
export function yamlOffset(
  root: Node | null,
  path: readonly PropertyKey[],
  key?: PropertyKey,
): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    node = childOf(node, step)?.value;
    offset = startOf(node) ?? offset;
  }
  return (key === undefined ? undefined : startOf(childOf(node, key)?.key)) ?? offset;
}

function childOf(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (isMap(node)) {
    return node.items.find(({ key }) => isScalar(key) && key.value === step);
  }
  return undefined;
}

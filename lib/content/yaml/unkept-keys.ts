import { type Document, isScalar, visit } from 'yaml';

/** Where keys `__proto__` stand, by offset: no reader keeps what they hold, and none would tell. */
export function unkeptKeys(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, { items }) {
      for (const { key } of items) {
        if (isScalar(key) && key.value === '__proto__') found.push(key.range?.[0] ?? 0);
      }
    },
  });
  return found;
}

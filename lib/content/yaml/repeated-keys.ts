import { type Document, isScalar, visit } from 'yaml';

/**
 * Where keys stand that their mapping had before, by offset. The YAML reader has a check of its own,
 * which takes time by the square of the keys.
 */
export function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Forty hexadecimal digits that depend on all parts and their order. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(String(part.length)).update(' ').update(part);
  }
  return hash.digest('hex').slice(0, 40);
}

/** The digest of all files below some places of the checkout, their paths included. */
export function digestOfFiles(root: string, places: readonly string[]): string {
  const parts = places.flatMap((place) => {
    const found = statSync(join(root, place), { throwIfNoEntry: false });
    if (!found) return [];
    const names = found.isDirectory()
      ? readdirSync(join(root, place), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted()
      : [join(root, place)];
    return names.flatMap((name) => [name.slice(root.length), readFileSync(name)]);
  });
  return digest(process.versions.node, ...parts);
}

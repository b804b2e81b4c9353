import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes all but the newest entries of a folder, of those whose names say that they are of one kind.
 * @param most how many stay.
 */
export function keepNewest(folder: string, kind: RegExp, most: number): void {
  const old = readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => ({ place: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.time - a.time)
    .slice(most);
  for (const { place } of old) rmSync(place, { recursive: true, force: true });
}

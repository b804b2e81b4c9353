import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesOf } from './sources';

const lib = sourcesOf('lib');
const sources = [...lib, ...sourcesOf('app', 'components')];

/** A folder holds this many files at most. */
const maxFiles = 17;

/** A folder inside a room holds this many files and folders at least. */
const minEntries = 3;

/** Folders stand at most this deep below `lib/`. */
const maxDepth = 3;

const foldersBelow = (top: string): string[] =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${top}/${name}`)
    .flatMap((folder) => [folder, ...foldersBelow(folder)]);

test('folders stand at most three deep, hold few files, and none in a room is kept for one or two', () => {
  const wrong = foldersBelow('lib').filter((folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const depth = folder.split('/').length - 1;
    const files = entries.filter((entry) => entry.isFile()).length;
    return depth > maxDepth || files > maxFiles || (depth > 1 && entries.length < minEntries);
  });
  expect(wrong).toEqual([]);
});

test('a name of a type is exported by one file', () => {
  const exported = new Map<string, string[]>();
  for (const { path, text } of sources) {
    for (const [, name = ''] of text.matchAll(/^export (?:interface|type|class|enum) (\w+)/gm))
      exported.set(name, [...(exported.get(name) ?? []), path]);
  }
  expect([...exported].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** For a folder of `lib/`, which of the folders in it imports from which other of them. */
function arrowsIn(parent: string): Map<string, Set<string>> {
  const child = (path: string): string | undefined => {
    const below = path.startsWith(`${parent}/`) ? path.slice(parent.length + 1).split('/') : [];
    return below.length > 1 ? below[0] : undefined;
  };
  const arrows = new Map<string, Set<string>>();
  for (const { path, imports } of lib) {
    const from = child(path);
    for (const address of imports) {
      const to = child(address.replace(/^@\//, ''));
      if (from && to && from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return arrows;
}

/** A way along arrows that comes back to where it was, if there is one. */
function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>();
  const walk = (folder: string, way: readonly string[]): string[] | null => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder];
    if (seen.has(folder)) return null;
    for (const next of arrows.get(folder) ?? []) {
      const found = walk(next, [...way, folder]);
      if (found) return found;
    }
    seen.add(folder);
    return null;
  };
  for (const folder of arrows.keys()) {
    const found = walk(folder, []);
    if (found) return found;
  }
  return null;
}

test('between folders that stand side by side in a room the arrows run in no circle', () => {
  const rooms = foldersBelow('lib').map((folder) => [folder, circleIn(arrowsIn(folder))] as const);
  expect(rooms.filter(([, circle]) => circle !== null)).toEqual([]);
});

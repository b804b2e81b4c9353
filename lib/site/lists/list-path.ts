/** Where a page of a list stands: what names the list, and the number of the page from 1. */
export interface ListPath {
  list: string[];
  number: number;
}

/** Reads the parts of an address below a list's own, as `["2026", "page", "2"]`. */
export function readListPath(parts: readonly string[] = []): ListPath {
  const at = parts.lastIndexOf('page');
  const number = Number(parts[at + 1]);
  if (at < 0 || at !== parts.length - 2 || !Number.isInteger(number)) {
    return { list: [...parts], number: 1 };
  }
  return { list: parts.slice(0, at), number };
}

/** The parts of the addresses of all pages of a list. */
export function listPaths(list: readonly string[], pages: number): string[][] {
  return Array.from({ length: pages }, (_, i) =>
    i === 0 ? [...list] : [...list, 'page', String(i + 1)],
  );
}

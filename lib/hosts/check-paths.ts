import { fileKindOf } from '@/lib/hosts/table/file-kinds';

/** What a path may be made of, so that every host, disk and shell leaves it as it is. */
const plain = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * Every file of a site must be one that every host serves: with an ending that the table of kinds
 * knows, and under a path that no other is taken for where capitals do not count.
 * @throws Error with the paths that are none; the fault is Dateline's.
 */
export function checkPaths(paths: Iterable<string>): void {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    const folded = path.normalize('NFKC').toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) faults.push(`${path} is ${other} to hosts without capitals`);
    if (!plain.test(path)) faults.push(`${path} has characters that hosts write in several ways`);
    if (!fileKindOf(path)) faults.push(`${path} is of no kind in lib/hosts/table/file-kinds.ts`);
    seen.set(folded, path);
  }
  if (faults.length > 0) throw new Error(`Files that no host can serve:\n${faults.join('\n')}`);
}

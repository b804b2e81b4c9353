import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts an entry of the old folder into the new one too, with all that is in it, empty folders as
 * well: git wants them. Files are linked, so that a large `.git` takes neither time nor space.
 */
export function carryOver(from: string, to: string): void {
  const found = lstatSync(from);
  mkdirSync(dirname(to), { recursive: true });
  if (found.isDirectory()) {
    mkdirSync(to, { mode: found.mode });
    for (const name of readdirSync(from)) carryOver(join(from, name), join(to, name));
  } else if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else linkOrCopy(from, to);
}

/** Some disks know no links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

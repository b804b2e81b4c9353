import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: under a name that no reader looks at, then by one step.
 * @param isNew true where a file of that name must not be replaced; then EEXIST is thrown.
 */
export function writeWhole(file: string, text: string, isNew: boolean): void {
  const draft = file.replace(/[^/\\]+$/, `.${process.pid}-$&`);
  try {
    writeFileSync(draft, text, { flush: true, flag: 'wx' });
    if (isNew) linkSync(draft, file);
    else renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

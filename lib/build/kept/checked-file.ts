import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '@/lib/build/kept/digest';

const digits = 40;

/** Writes a text with its digest before it; the file is there in full or not at all. */
export function writeChecked(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${digest(text)}\n${text}`);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The text of such a file; null where there is none, or it is damaged or not ours. */
export function readChecked(path: string): string | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const whole = readFileSync(path, 'utf8');
  const text = whole.slice(digits + 1);
  return whole.slice(0, digits) === digest(text) ? text : null;
}

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/bounds/limits';

const { O_RDONLY, O_NONBLOCK } = constants;

/**
 * The bytes of a file of the content: a regular file, no link, and no larger than an article may be.
 * @throws ContentError for anything else, and for what the system does not let us read.
 */
export function readFile(file: string): Uint8Array {
  const refuse = (message: string) => {
    throw new ContentError([{ file, message }]);
  };
  const found = lstatSync(file);
  if (found.isSymbolicLink()) refuse('is a link; put the file itself there.');
  if (found.isDirectory()) refuse('is a folder; an article is a file.');
  if (!found.isFile()) refuse('is no file that can be read to an end; take it out.');
  if (found.size > limits.maxFileBytes) {
    refuse(`has ${found.size} bytes; an article has at most ${limits.maxFileBytes}.`);
  }
  // Whatever takes its place meanwhile is opened without waiting for it.
  const opened = openSync(file, O_RDONLY | (O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(opened).isFile()) refuse('was replaced while it was read; build again.');
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

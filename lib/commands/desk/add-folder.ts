import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { add, type Added, type AddOptions } from '@/lib/commands/desk/add';
import { plainWords } from '@/lib/commands/process/plain-words';
import type { Progress } from '@/lib/commands/site/progress';
import { listFolder } from '@/lib/content/files/list-folder';
import { DeskError } from '@/lib/desk/desk-error';

/** Files that an article may be in, by their names. */
const article = /\.(?:txt|text|md|markdown|x?html?|rtf)$/i;

/** What came of a folder, in words and for programs. */
export interface AddedFolder {
  lines: string[];
  added: Added['found'][];
  failed: { file: string; message: string }[];
  /** Files that hold no text, and folders in the folder. */
  passedOver: string[];
}

/**
 * Makes an article of every text and page of a folder. One that cannot be made is told of at the end,
 * and keeps none of the others from being made.
 */
export function addFolder(folder: string, options: AddOptions, progress: Progress): AddedFolder {
  if (options.slug !== undefined)
    throw new DeskError('--slug is the address of one article; a folder has many.');
  const names = listFolder(folder);
  const isText = (name: string) => article.test(name) && lstatSync(join(folder, name)).isFile();
  const texts = names.filter(isText);
  if (texts.length === 0)
    throw new DeskError(`${folder} holds no text; put files in it that end in .txt, .md or .html.`);
  const added: Added[] = [];
  const failed: AddedFolder['failed'] = [];
  progress.begin('texts read', texts.length);
  for (const name of texts) {
    const file = join(folder, name);
    try {
      added.push(add(file, options));
    } catch (error) {
      const message = plainWords(error);
      if (message === null) throw error;
      failed.push({ file, message });
    }
    progress.done(1);
  }
  progress.end();
  const passedOver = names.filter((name) => !texts.includes(name));
  return {
    added: added.map(({ found }) => found),
    failed,
    passedOver,
    lines: [
      ...added.flatMap(({ lines }) => [...lines, '']),
      ...failed.map(({ file, message }) =>
        message.startsWith(file) ? `Not added: ${message}` : `Not added: ${file}: ${message}`,
      ),
      ...passedOver.map((name) => `Passed over: ${join(folder, name)} is no text or page.`),
      `${added.length} added, ${failed.length} not, ${passedOver.length} passed over.`,
    ],
  };
}

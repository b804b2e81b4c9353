import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { ContentError } from '@/lib/content/content-error';

/**
 * The names in a content folder, sorted, without those that begin with a dot; none where there is
 * no folder.
 * @throws ContentError for a name that is no text.
 */
export function listFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { encoding: 'buffer' })
    .map((name) => {
      if (isUtf8(name)) return name.toString('utf8');
      const message = `holds a file whose name, ${name.toString('latin1')}, is not UTF-8; rename it.`;
      throw new ContentError([{ file: folder, message }]);
    })
    .filter((name) => !name.startsWith('.'))
    .toSorted();
}

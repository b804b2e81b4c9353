import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '@/lib/content/files/list-folder';

/**
 * A text that is another one as soon as a file of a content folder was added, saved or removed:
 * names, sizes in bytes and times of change.
 * @throws ContentError for a name that is no text.
 */
export function folderState(folder: string): string {
  return listFolder(folder)
    .map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${stat?.size ?? 'gone'} ${stat?.mtimeMs ?? ''}`;
    })
    .join('\n');
}

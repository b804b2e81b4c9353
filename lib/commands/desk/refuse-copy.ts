import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '@/lib/content/files/list-folder';
import { DeskError } from '@/lib/desk/desk-error';
import { alike, minAlike, textRuns } from '@/lib/desk/shared-runs';

/** @throws DeskError where most of a text stands in an article of the folder. */
export function refuseCopy(content: string, text: string): void {
  const runs = textRuns(Buffer.from(text));
  for (const name of listFolder(content).filter((entry) => entry.endsWith('.md'))) {
    const file = join(content, name);
    if (!lstatSync(file).isFile()) continue;
    const share = alike(runs, textOf(readFileSync(file)));
    if (share >= minAlike)
      throw new DeskError(
        `${Math.round(share * 100)} % of the text stands in ${file} already; correct that one, or add this with --anyway.`,
      );
  }
}

/** Where the text of an article file begins: below its front matter. */
function textOf(bytes: Buffer): Uint8Array {
  const end = bytes.subarray(0, 3).toString() === '---' ? bytes.indexOf('\n---', 3) : -1;
  return end < 0 ? bytes : bytes.subarray(end + '\n---'.length);
}

import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OptionError, type Options } from '@/lib/commands/options';
import { holds, realPath } from '@/lib/commands/output/real-path';
import { readRecord, recordFile } from '@/lib/commands/output/record';

/** Folders of the checkout that hold what a site is made of or with; Next empties `.next`. */
const rooms = [
  '.ci',
  '.git',
  '.github',
  '.next',
  'app',
  'bench',
  'components',
  'content',
  'docs',
  'lib',
  'node_modules',
  'pages',
  'public',
  'src',
  'tests',
];

/**
 * Makes sure that the finished site gets a room of its own, before anything is touched: all that
 * stands in that folder is replaced.
 * @param root the checkout that the build runs in.
 * @throws OptionError where the folder holds something else, or is held by it.
 */
export function checkOutput(
  { out, content }: Pick<Options, 'out' | 'content'>,
  root: string,
): void {
  const refuse = (found: string) => {
    throw new OptionError(
      `--out: ${out} ${found}. The site replaces what is in its folder: name a new or an empty one.`,
    );
  };
  if (liesBelowFile(resolve(out))) refuse('lies below a file');
  // A link to a folder has been followed before.
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) refuse('is a symbolic link that leads to no folder');
  if (found && !found.isDirectory()) refuse('is a file');
  const place = realPath(out);
  const articles = realPath(content);
  if (holds(place, realPath(root))) refuse('holds Dateline itself');
  if (holds(place, articles)) refuse(`holds the articles of ${content}`);
  if (holds(articles, place)) refuse(`lies among the articles of ${content}`);
  const room = rooms.find((name) => holds(join(realPath(root), name), place));
  if (room) refuse(`lies in ${room}, a folder of Dateline itself`);
  if (found && readdirSync(out).length > 0 && !readRecord(out)) {
    refuse(`holds files and no ${recordFile} that says a build wrote them`);
  }
}

/** Whether a path goes on after a file. */
function liesBelowFile(path: string): boolean {
  const parent = dirname(path);
  if (parent === path) return false;
  return liesBelowFile(parent) || statSync(parent, { throwIfNoEntry: false })?.isFile() === true;
}

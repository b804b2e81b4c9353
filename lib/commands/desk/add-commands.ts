import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Command } from 'commander';
import type { AddOptions } from '@/lib/commands/desk/add';
import type { InitOptions } from '@/lib/commands/desk/init';
import { contentOption, jsonOption, tell } from '@/lib/commands/desk/told';
import { progressOn } from '@/lib/commands/site/progress';

const now = () => performance.now();

/** The commands that begin something: an article, a site. Each loads what it needs when it is run. */
export function addCommands(desk: Command): void {
  desk
    .command('add')
    .summary('makes an article of a pasted text or a saved page')
    .description(
      'Turns a text, Markdown or a saved web page into an article file, and prints what was read from it.',
    )
    .argument(
      '<file>',
      'a plain text, Markdown or HTML, a folder of them, or "-" for the standard input',
    )
    .option(...contentOption)
    .option('--slug <slug>', 'the address; made of the headline unless given')
    .option('--publisher <name>')
    .option('--url <address>')
    .option('--author <name>')
    .option('--licence <name>')
    .option('--published <day>', 'a day, or a time with its zone')
    .option('--topics <list>', 'parted by commas')
    .option('--storyline <name>', 'the run of stories that it goes on with')
    .option('--lang <tag>', 'a language tag')
    .option('--draft', 'is not built until that line is taken out of the file')
    .option('--anyway', 'adds the text though one like it is there')
    .option(...jsonOption)
    .action(async (file: string, options: AddOptions & { json?: boolean }) => {
      const { json, ...told } = options;
      if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
        const { addFolder } = await import('@/lib/commands/desk/add-folder');
        const { lines, ...added } = addFolder(file, told, progressOn(process.stderr, now));
        tell(lines, added, json);
        if (added.failed.length > 0) process.exitCode = 1;
        return;
      }
      const { add } = await import('@/lib/commands/desk/add');
      const added = add(file, told);
      tell(added.lines, added.found, json);
    });

  desk
    .command('init')
    .summary('begins a site: its name, address and language')
    .description('Asks for name, address and language, and writes site.yaml into the folder.')
    .option('--name <name>', 'not asked where it is given')
    .option('--url <address>', 'not asked where it is given')
    .option('--language <tag>', 'not asked where it is given')
    .option('--yes', 'asks nothing')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async ({ yes, json, ...options }: InitOptions & { yes?: boolean; json?: boolean }) => {
      const { init } = await import('@/lib/commands/desk/init');
      const { stdin: input, stdout: output } = process;
      const asks = yes !== true && input.isTTY === true;
      const written = await init(options, asks ? { input, output } : null);
      tell(written.lines, { file: written.file }, json);
    });
}

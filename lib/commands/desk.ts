import { join } from 'node:path';
import { Command, Option } from 'commander';
import { add, type AddOptions } from '@/lib/commands/desk/add';
import { check, checkedLines } from '@/lib/commands/desk/check';
import { OptionError } from '@/lib/commands/options';
import { run } from '@/lib/commands/process/run';
import { readArticle } from '@/lib/content/read-article';
import { readFile } from '@/lib/content/files/read-file';
import { DeskError } from '@/lib/desk/desk-error';
import { foundLines } from '@/lib/desk/found-lines';
import { parseStory } from '@/lib/parse/parse-story';

const print = (lines: readonly string[]) => console.log(lines.join('\n'));
const folder = ['--content <folder>', 'the folder of articles', 'content'] as const;

const desk = new Command('dateline').description('From a pasted article to a checked one.');

desk
  .command('add')
  .description(
    'turns a text, Markdown or a saved web page into an article file, and prints what was found in it',
  )
  .argument('<file>', 'a plain text, Markdown or HTML, or "-" for the standard input')
  .option(...folder)
  .option('--slug <slug>', 'the address; made of the headline unless given')
  .option('--publisher <name>')
  .option('--url <address>')
  .option('--author <name>')
  .option('--licence <name>')
  .option('--published <day>', 'a day, or a time with its zone')
  .option('--topics <list>', 'parted by commas')
  .option('--lang <tag>', 'a language tag')
  .option('--anyway', 'adds the text though one like it is there')
  .action((file: string, options: AddOptions) => print(add(file, options)));

desk
  .command('check')
  .description('every error and warning of the articles; exit code 1 where there is an error')
  .argument('[slug...]')
  .option(...folder)
  .option('--json', 'for programs')
  .addOption(new Option('--format <name>').choices(['text', 'json', 'github']).default('text'))
  .action(
    (
      slugs: string[],
      { content, json, format }: { content: string; json?: boolean; format: string },
    ) => {
      const checked = check(content, slugs);
      print(checkedLines(checked, json === true ? 'json' : format));
      if (checked.errors.length > 0) process.exitCode = 1;
    },
  );

desk
  .command('show')
  .description('what was read of an article')
  .argument('<slug>')
  .option(...folder)
  .option('--json', 'the whole Story, for programs')
  .action((slug: string, { content, json }: { content: string; json?: boolean }) => {
    const file = join(content, `${slug}.md`);
    const story = parseStory(readArticle(file, readFile(file)));
    print(json === true ? [JSON.stringify(story)] : foundLines(story));
  });

async function work(): Promise<void> {
  try {
    await desk.parseAsync();
  } catch (error) {
    if (error instanceof DeskError) throw new OptionError(error.message);
    throw error;
  }
}

await run(work, 'Nothing was written.');

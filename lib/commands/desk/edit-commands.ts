import { type Command, Option } from 'commander';
import type { AnnotateOptions, EditOptions } from '@/lib/commands/desk/edit';
import { contentOption, jsonOption, tell } from '@/lib/commands/desk/told';
import { dayOfBuild } from '@/lib/commands/options';
import { correctionKinds } from '@/lib/story/correction';

type Printed<Options> = Options & { json?: boolean };

/** The commands that change an article. */
export function editCommands(desk: Command): void {
  desk
    .command('correct')
    .summary('adds a correction')
    .description(
      'Adds a correction, which stands at the top of the page, in feeds and calendars and on /corrections/.',
    )
    .argument('<slug>')
    .requiredOption('--text <sentence>', 'what was wrong, and what is right')
    .option('--on <day>', 'today unless given')
    .addOption(new Option('--kind <kind>').choices(correctionKinds))
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slug: string, { json, ...options }: Printed<EditOptions>) => {
      const { correct } = await import('@/lib/commands/desk/edit');
      const edited = correct(slug, options);
      tell(edited.lines, edited, json);
    });

  desk
    .command('annotate')
    .summary('writes what was read into the file, to be edited')
    .description('Writes what was read into the front matter, or notes on single claims.')
    .argument('<slug>')
    .option('--means <name=full name...>', 'who a name means in this article')
    .option('--not-claim <words...>', 'words of the article that are no claim')
    .option('--speaker-unclear <words...>', 'words of a claim whose speaker is not sure')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slug: string, { json, ...options }: Printed<AnnotateOptions>) => {
      const { annotate } = await import('@/lib/commands/desk/edit');
      const edited = annotate(slug, options);
      tell(edited.lines, edited, json);
    });

  desk
    .command('rename')
    .summary('gives an article another address')
    .description('Gives an article another address; the old one leads on to it.')
    .argument('<slug>')
    .argument('<new slug>')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slug: string, wish: string, { json, ...options }: Printed<EditOptions>) => {
      const { rename } = await import('@/lib/commands/desk/edit');
      const edited = rename(slug, wish, options);
      tell(edited.lines, edited, json);
    });

  desk
    .command('remove')
    .summary('withdraws an article')
    .description(
      'Takes an article from the site; a page at its address says so, with the day. Tells what links to it.',
    )
    .argument('<slug>')
    .option('--reason <sentence>', 'shown on that page')
    .option('--on <day>', 'today unless given')
    .option(...contentOption)
    .option(...jsonOption)
    .action(
      async (
        slug: string,
        { json, on, ...options }: Printed<EditOptions & { on?: string; reason?: string }>,
      ) => {
        const { remove } = await import('@/lib/commands/desk/remove');
        const removed = remove(slug, { ...options, on: on ?? dayOfBuild() });
        tell(removed.lines, removed, json);
      },
    );
}

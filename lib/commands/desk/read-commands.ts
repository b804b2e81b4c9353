import { join, normalize } from 'node:path';
import { type Command, Option } from 'commander';
import { contentOption, jsonOption, tell } from '@/lib/commands/desk/told';
import { dayOfBuild } from '@/lib/commands/options';
import { type ReportFormat, reportFormats, reports } from '@/lib/desk/report/reports';

interface Folder {
  content: string;
  json?: boolean;
}

/** The commands that read articles and change nothing. */
export function readCommands(desk: Command): void {
  desk
    .command('check')
    .summary('tells every error and warning in one run')
    .description('Every error and warning of the articles; exit code 1 where there is an error.')
    .argument('[slug...]', 'some articles alone')
    .option(...contentOption)
    .option(...jsonOption)
    .addOption(new Option('--format <name>').choices(reportFormats).default('text'))
    .action(
      async (slugs: string[], { content, json, format }: Folder & { format: ReportFormat }) => {
        const { check } = await import('@/lib/commands/desk/check');
        const checked = await check({ content: normalize(content), day: dayOfBuild() }, slugs);
        console.log(reports[json === true ? 'json' : format](checked).join('\n'));
        if (checked.errors.length > 0) process.exitCode = 1;
      },
    );

  desk
    .command('show')
    .summary('tells what was read of an article')
    .description('What was read of an article, each fact with its sentence.')
    .argument('<slug>')
    .option(...contentOption)
    .option('--json', 'the whole Story, for programs')
    .action(async (slug: string, { content, json }: Folder) => {
      const { storyAt } = await import('@/lib/commands/desk/story-at');
      const { foundLines } = await import('@/lib/desk/found-lines');
      const { story } = storyAt(content, slug);
      tell(foundLines(story), story, json);
    });

  desk
    .command('explain')
    .summary('tells by which rules each date and claim was read')
    .description(
      'For each date and claim of an article, the rule that read it and why its speaker is whose.',
    )
    .argument('<slug>')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slug: string, { content, json }: Folder) => {
      const { storyAt } = await import('@/lib/commands/desk/story-at');
      const { explained, explainedLines } = await import('@/lib/desk/explain');
      const why = explained(storyAt(content, slug).article);
      tell(explainedLines(why), why, json);
    });

  desk
    .command('sources')
    .summary('tells where each article is from, and how its text can be compared')
    .description(
      'For each article the address of the original, that of an archived copy where one is told, and the SHA-256 of its text.',
    )
    .argument('[slug...]', 'some articles alone')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slugs: string[], { content, json }: Folder) => {
      const { sources, sourceLines } = await import('@/lib/commands/desk/sources');
      const found = sources(content, slugs);
      tell(sourceLines(found), found, json);
    });

  desk
    .command('history')
    .summary('tells the versions of an article')
    .description(
      'The versions of an article that git knows: corrections, updates and cosmetic edits told apart.',
    )
    .argument('<slug>')
    .option(...contentOption)
    .option(...jsonOption)
    .action(async (slug: string, { content, json }: Folder) => {
      const { history } = await import('@/lib/commands/desk/history');
      const { versionLines } = await import('@/lib/desk/history/version-lines');
      const versions = history(join(content, `${slug}.md`));
      tell(versionLines(versions), versions, json);
    });
}

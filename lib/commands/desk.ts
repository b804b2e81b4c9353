import { Command } from 'commander';
import { addCommands } from '@/lib/commands/desk/add-commands';
import { editCommands } from '@/lib/commands/desk/edit-commands';
import { readCommands } from '@/lib/commands/desk/read-commands';
import { run } from '@/lib/commands/process/run';

/** `npm run desk --`, or `dateline`: from a pasted article to a checked one. */
const desk = new Command('dateline')
  .description('From a pasted article to a checked one.')
  .helpCommand('help [command]', 'what a command takes')
  .showHelpAfterError('("dateline help" lists the commands.)');

for (const describe of [addCommands, readCommands, editCommands]) describe(desk);

await run(async () => void (await desk.parseAsync()), 'Nothing was written.');

import { Command } from 'commander';
import { addCommands } from '@/lib/commands/desk/add-commands';
import { editCommands } from '@/lib/commands/desk/edit-commands';
import { readCommands } from '@/lib/commands/desk/read-commands';
import { OptionError } from '@/lib/commands/options';
import { run } from '@/lib/commands/process/run';
import { DeskError } from '@/lib/desk/desk-error';

/** `npm run desk --`, or `dateline`: from a pasted article to a checked one. */
const desk = new Command('dateline')
  .description('From a pasted article to a checked one.')
  .helpCommand('help [command]', 'what a command takes')
  .showHelpAfterError('("dateline help" lists the commands.)');

for (const describe of [addCommands, readCommands, editCommands]) describe(desk);

async function work(): Promise<void> {
  try {
    await desk.parseAsync();
  } catch (error) {
    if (error instanceof DeskError) throw new OptionError(error.message);
    throw error;
  }
}

await run(work, 'Nothing was written.');

import { OptionError } from '@/lib/commands/options';
import { ContentError } from '@/lib/content/content-error';

/**
 * Runs a command. What a person can put right is told in plain words, and the command ends with
 * exit code 1; any other error is a fault of the program and keeps its trace.
 * @param unchanged a sentence about what the failed command left as it was.
 */
export async function run(command: () => Promise<void>, unchanged: string): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof OptionError)) throw error;
    console.error(`${error.message}\n${unchanged}`);
    process.exitCode = 1;
  }
}

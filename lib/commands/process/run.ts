import { plainWords } from '@/lib/commands/process/plain-words';
import { Stopped } from '@/lib/commands/process/stop-signal';

/**
 * Runs a command. What a person can put right is told in plain words, and the command ends with
 * exit code 1, or that of the signal that stopped it; any other error is a fault of the program and keeps its trace.
 * @param unchanged a sentence about what the failed command left as it was.
 */
export async function run(command: () => Promise<void>, unchanged: string): Promise<void> {
  try {
    await command();
  } catch (error) {
    const told = plainWords(error);
    if (told === null) throw error;
    console.error(`${told}\n${unchanged}`);
    // What a stopped command had begun would go on otherwise.
    if (error instanceof Stopped) process.exit(error.exitCode);
    process.exitCode = 1;
  }
}

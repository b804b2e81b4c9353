import { handOver } from '@/lib/commands/process/build-environment';
import { OptionError, type Options } from '@/lib/commands/options';
import { runGroup } from '@/lib/commands/process/run-group';
import { reportedTrouble } from '@/lib/commands/process/system-error';

/** Runs Next; what it prints is shown only when it fails. @param base the path of the site's address. */
export async function renderPages(
  options: Options,
  base: string,
  stop: AbortSignal,
): Promise<void> {
  const { status, output } = await runGroup(
    [process.execPath, 'node_modules/next/dist/bin/next', 'build'],
    { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...handOver(options, base) },
    stop,
  );
  if (status === 0) return;
  const trouble = reportedTrouble(output);
  if (trouble) throw new OptionError(`Next could not render the pages: ${trouble}`);
  throw new Error(`Next could not render the pages:\n${output}`);
}

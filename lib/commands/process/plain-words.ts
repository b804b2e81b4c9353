import { OptionError } from '@/lib/commands/options';
import { Stopped } from '@/lib/commands/process/stop-signal';
import { isSystemError, systemTrouble } from '@/lib/commands/process/system-error';
import { ContentError } from '@/lib/content/content-error';
import { DeskError } from '@/lib/desk/desk-error';

/** What a person can put right, in plain words; null for a fault of the program. */
export function plainWords(error: unknown): string | null {
  if (isSystemError(error)) return systemTrouble(error);
  const isPlain =
    error instanceof ContentError ||
    error instanceof DeskError ||
    error instanceof OptionError ||
    error instanceof Stopped;
  return isPlain ? error.message : null;
}

import type { Failure } from '@/lib/build/pool/answer';
import { isSystemError } from '@/lib/commands/process/system-error';
import { ContentError } from '@/lib/content/content-error';

/** An error as it can be told from one process to another, which keeps no more than its words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ContentError) return { problems: error.problems };
  if (isSystemError(error)) {
    const { message, code, syscall, path } = error;
    return { system: { message, code, syscall, ...(path === undefined ? {} : { path }) } };
  }
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

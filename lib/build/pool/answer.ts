import type { Problem } from '@/lib/content/problem';

/** What the system could not give, as it crosses from a worker to the command. */
export interface SystemFault {
  message: string;
  code: string;
  syscall: string;
  path?: string;
}

/** Why a worker could not make something. */
export type Failure =
  | { problems: readonly Problem[] }
  | { system: SystemFault }
  /** A fault of the program, with its trace. */
  | { error: string };

/**
 * What a worker says: what it is about to work on, null where that may take as long as it takes;
 * what it made; or why it could not.
 */
export type PoolAnswer<Result> = { begun: string | null } | { made: Result } | Failure;

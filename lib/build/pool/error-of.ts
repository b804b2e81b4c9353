import type { Failure } from '@/lib/build/pool/answer';
import { ContentError } from '@/lib/content/content-error';

/** The error that ended the work of a worker, as it was there. */
export function errorOf(failure: Failure): Error {
  if ('problems' in failure) return new ContentError(failure.problems);
  if ('error' in failure) return new Error(failure.error);
  const { message, ...system } = failure.system;
  return Object.assign(new Error(message), system);
}

import { formatProblem, type Problem } from '@/lib/content/problem';

/** Thrown when content cannot be built; its message lists every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/**
 * Runs `work` on every item and keeps the problems of all before it gives up, so that an editor
 * sees every mistake at once.
 * @throws ContentError with the problems of all items; any other error at once.
 */
export function collectProblems<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Result[] {
  const problems: Problem[] = [];
  const results: Result[] = [];
  for (const item of items) {
    try {
      results.push(work(item));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return results;
}

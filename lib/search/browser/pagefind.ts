import { failedLoads } from '@/lib/search/browser/failed-loads';
import type { TermResult } from '@/lib/search/hits/find-stories';
import type { Term } from '@/lib/search/hits/terms';

/** As much of Pagefind's interface as is used (pagefind.app/docs/api). */
interface Pagefind {
  search: (term: string) => Promise<{ results: readonly TermResult[] }>;
}

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }) => Pagefind;
}

/** The index of a segment of stories. */
export interface StoryIndex {
  /** The stories that have a term. Throws where a part of the index cannot be loaded. */
  search: (term: Term) => Promise<readonly TermResult[]>;
}

/**
 * Loads Pagefind and an index. It runs in the page: a worker would have to load its code again.
 * @param program the address of the folder of Pagefind's program.
 * @param folder the address of the folder of the index, which lies in that of the program.
 * @throws where it cannot be loaded.
 */
export async function openIndex(
  program: string,
  folder: string,
  version: string,
): Promise<StoryIndex> {
  const module: PagefindModule = await import(`${program}pagefind.js`);
  const open = () =>
    module.createInstance({ basePath: folder, noWorker: true, metaCacheTag: version });
  let pagefind = open();
  return {
    async search({ words, exact }) {
      const before = failedLoads();
      const { results } = await pagefind.search(exact ? `"${words.join(' ')}"` : words.join(' '));
      if (failedLoads() === before) return results;
      // Pagefind takes what it could not load for empty, and would not ask for it again.
      pagefind = open();
      throw new Error('a part of the index could not be loaded');
    },
  };
}

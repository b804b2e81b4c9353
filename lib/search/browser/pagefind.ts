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

/** The index of all stories. */
export interface StoryIndex {
  /** The stories that have a term. Throws where a part of the index cannot be loaded. */
  search: (term: Term) => Promise<readonly TermResult[]>;
}

/**
 * Loads Pagefind and its index. It runs in the page: a worker would have to load its code again.
 * @param folder the address of Pagefind's folder.
 * @throws where it cannot be loaded.
 */
export async function openIndex(folder: string, version: string): Promise<StoryIndex> {
  const module: PagefindModule = await import(`${folder}pagefind.js`);
  const pagefind = module.createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: version,
  });
  return {
    async search({ words, exact }) {
      const before = failedLoads();
      const { results } = await pagefind.search(exact ? `"${words.join(' ')}"` : words.join(' '));
      if (failedLoads() > before) throw new Error('a part of the index could not be loaded');
      return results;
    },
  };
}

import type { SearchWords } from '@/lib/search/hits/search-words';

/** The words that the page holds for its script. */
export const pageWords = (page: HTMLElement): SearchWords =>
  JSON.parse(page.dataset['words'] ?? '');

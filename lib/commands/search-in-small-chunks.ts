import type { SiteFile } from '@/lib/site/site-file';
import { searchFiles } from '@/lib/search/index/search-files';
import type { Site } from '@/lib/site/site';

/**
 * Makes the files of the search with an index in small pieces. A search loads one piece a word:
 * Pagefind fills it with 20,000 places of words, 23 kB of a thousand stories, unless this variable
 * says otherwise; with 2,000 it is 3 kB. The variable is called unstable, so a test holds its effect.
 */
export function searchInSmallChunks(site: Site): Promise<SiteFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';
  return searchFiles(site);
}

import { close, createIndex, type IndexFile } from 'pagefind';
import { indexedWords } from '@/lib/search/shards/indexed-words';
import type { ShardStory } from '@/lib/search/shards/shard';

/**
 * Stories in several languages share one index, so that one search finds them all: Pagefind makes
 * one index a language otherwise and searches that of the page alone. Words are brought to their
 * stems by the rules of the site's own language.
 */
const language = 'en';

/** A story as its words, in their order. */
export interface IndexRecord {
  url: string;
  words: string;
}

/** All that the search needs of a story: its words, and the text that its shard holds of it. */
export interface SearchRecord extends IndexRecord {
  written: string;
}

export const searchRecord = (story: ShardStory): SearchRecord => ({
  url: story.slug,
  words: indexedWords(story)
    .map(({ word }) => word)
    .join(' '),
  written: JSON.stringify(story),
});

/**
 * All that Pagefind makes of some records, in memory.
 * @throws Error with what Pagefind says is wrong.
 */
export async function pagefindFiles(records: Iterable<IndexRecord>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { url, words } of records) {
    const added = await index.addCustomRecord({ url, content: words, language });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind wrote no index: ${faults.join('; ')}`);
  await close();
  return files;
}

import { close, createIndex, type IndexFile } from 'pagefind';
import { indexedWords } from '@/lib/search/shards/indexed-words';
import type { ShardStory } from '@/lib/search/shards/shard';

/**
 * Stories in several languages share one index, so that one search finds them all: Pagefind makes
 * one index a language otherwise and searches that of the page alone. Words are brought to their
 * stems by the rules of the site's own language.
 */
const language = 'en';

/**
 * All that Pagefind makes of the stories, in memory.
 * @param stories in the order that the facets has.
 * @throws Error with what Pagefind says is wrong.
 */
export async function pagefindFiles(stories: Iterable<ShardStory>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const story of stories) {
    const added = await index.addCustomRecord({
      url: story.slug,
      content: indexedWords(story)
        .map(({ word }) => word)
        .join(' '),
      language,
    });
    if (added.errors.length > 0) throw new Error(`${story.slug}: ${added.errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind wrote no index: ${faults.join('; ')}`);
  await close();
  return files;
}

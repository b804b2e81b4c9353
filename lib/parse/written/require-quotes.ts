import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import type { Layout } from '@/lib/parse/lay-out';
import { findTogether, type Written } from '@/lib/parse/written/find-together';
import type { Quotation } from '@/lib/story/quotation';

/**
 * Finds in the text what an editor wrote in the front matter.
 * @throws ContentError at the first words that the text does not have, or not beside the others.
 */
export function requireQuotes(
  { problemAt }: Article,
  layout: Layout,
  parts: readonly Written[],
): Quotation[] {
  const found = findTogether(layout, parts);
  if ('quotes' in found) return found.quotes;
  const { path, words } = found.missing;
  const where = found.elsewhere
    ? 'does not stand in one paragraph with the rest of the claim'
    : 'does not occur in the text';
  const message = `${path.map(String).join('.')}: "${words}" ${where}; copy it word for word from the article.`;
  throw new ContentError([problemAt(path, message)]);
}

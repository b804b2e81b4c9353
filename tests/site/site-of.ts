import type { Site } from '@/lib/site/site';
import { siteOf as siteOfArticles } from '../setup/site-of';

/** A site of articles of which only text and front matter matter: `story-1` and so on. */
export function siteOf(...articles: readonly { text: string; front?: string }[]): Site {
  return siteOfArticles(
    articles.map(({ text, front = '' }, i) => ({ slug: `story-${i + 1}`, body: text, front })),
  );
}

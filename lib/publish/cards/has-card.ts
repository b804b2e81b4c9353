import { cardContent } from '@/lib/publish/cards/content/card-content';
import type { Site } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';
import { foreignLetter } from '@/lib/strings/foreign-letter';

/**
 * Whether a story has a social card: where the site's address is known, and the fonts have the letters
 * of its headline and of the words of its site. No card is better than one without them.
 */
export function hasCard(
  site: Pick<Site, 'name' | 'url' | 'language' | 'files'>,
  story: StoryCore,
): boolean {
  if (!site.files.card || site.url === null) return false;
  const { headline, corner, figures } = cardContent(site, story);
  return foreignLetter([headline, corner, figures].join(' ')) === null;
}

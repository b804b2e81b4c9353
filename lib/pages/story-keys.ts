import { createHash } from 'node:crypto';
import { namesOf } from '@/lib/pages/names-of';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Site } from '@/lib/site/site';
import type { Statement } from '@/lib/site/speakers/speaker';
import { remembered } from '@/lib/strings/remembered';

/** As many hexadecimal digits as tell all stories of all sites apart. */
const digits = 40;

/**
 * Tells stories of a site: another text for another reading of the story, and where the names in it
 * lead elsewhere. What a list shows of its stories depends on their keys and their order.
 */
export const storyKeys: (site: Site) => (story: StoryBrief) => string = remembered((site) =>
  remembered((story) =>
    createHash('sha256')
      .update(digestOf(site, story))
      .update(JSON.stringify(namesOf(site, [story])))
      .digest('hex')
      .slice(0, digits),
  ),
);

/** The digest of all that was read of a story. */
export const digestOf = ({ entryBySlug }: Pick<Site, 'entryBySlug'>, { slug }: { slug: string }) =>
  entryBySlug.get(slug)?.digest ?? '';

/** Tells claims of a site: the key of the story and the claim's place in it. */
export const statementKeys =
  (site: Site) =>
  ({ story, claim }: Statement): string =>
    `${storyKeys(site)(story)} ${claim.anchor}`;

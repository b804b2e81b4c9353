import { createHash } from 'node:crypto';
import { speakerNamed, topicNamed } from '@/lib/pages/names-of';
import { partiesOf } from '@/lib/readings/parties-of';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Site } from '@/lib/site/site';
import type { Statement } from '@/lib/site/speakers/speaker';
import { remembered } from '@/lib/strings/remembered';
import { rememberedWords } from '@/lib/strings/remembered-words';

/** As many hexadecimal digits as tell all stories of all sites apart. */
const digits = 40;

/**
 * Tells stories of a site: another text for another reading of the story, and where the names in it
 * lead elsewhere. What a list shows of its stories depends on their keys and their order.
 */
export const storyKeys: (site: Site) => (story: StoryBrief) => string = remembered((site) => {
  // Many stories hold the same names.
  const speaker = rememberedWords((told) => JSON.stringify(speakerNamed(site, told)));
  const topic = rememberedWords((told) => JSON.stringify(topicNamed(site, told)));
  return remembered((story) => {
    const hash = createHash('sha256').update(digestOf(site, story));
    const speakers = Array.from(partiesOf(story), speaker).join('');
    const topics = Array.from(new Set(story.topics), topic).join('');
    return hash.update(`${speakers}\n${topics}`).digest('hex').slice(0, digits);
  });
});

/** The digest of all that was read of a story. */
export const digestOf = ({ entryBySlug }: Pick<Site, 'entryBySlug'>, { slug }: { slug: string }) =>
  entryBySlug.get(slug)?.digest ?? '';

/** Tells claims of a site: the key of the story and the claim's place in it. */
export const statementKeys =
  (site: Site) =>
  ({ story, claim }: Statement): string =>
    `${storyKeys(site)(story)} ${claim.anchor}`;

import { LeadStory } from '@/components/briefing/lead-story';
import { StoryItem } from '@/components/briefing/story-item';
import type { Entry, PageSite } from '@/lib/site/site';

/**
 * The stories of an edition, the first of them at length. Topics are named without links: which of
 * them have a page depends on later stories.
 */
export function EditionStories({ site, entries }: { site: PageSite; entries: readonly Entry[] }) {
  const [lead, ...others] = entries;
  return (
    <>
      {lead && (
        <LeadStory
          site={site}
          story={lead.story}
          label={<p className="label">{lead.story.topics.join(' · ')}</p>}
        />
      )}
      {others.length > 0 && (
        <div className="border-t border-hair pt-5">
          {others.map(({ story }) => (
            <StoryItem key={story.id} site={site} story={story} />
          ))}
        </div>
      )}
    </>
  );
}

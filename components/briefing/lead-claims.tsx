import { KindMark } from '@/components/ui/kind-mark';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';
import { claimVerbs } from '@/lib/wording/facts/claim-verbs';
import { claimContent } from '@/lib/wording/facts/claim-words';

/** As many as show what a story is about without telling all of it. */
const mostClaims = 4;

/** The first claims of the leading story, each a link to the claim itself. */
export function LeadClaims({ site, story }: { site: PageSite; story: StoryCore }) {
  const sure = story.claims.filter(({ speaker }) => speaker.resolved !== null);
  if (sure.length === 0) return null;
  return (
    <ul className="mt-6 max-w-160">
      {sure.slice(0, mostClaims).map((claim) => (
        <li
          key={claim.anchor}
          data-kind={claim.kind}
          className="grid gap-x-6 border-t border-hair py-2.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
        >
          <p className="relative pl-7 font-sans text-ui leading-snug sm:pt-1">
            <span className="absolute left-0">
              <KindMark kind={claim.kind} />
            </span>
            <b className="font-semibold sm:block">{claim.speaker.resolved}</b>{' '}
            {[claimVerbs[claim.kind], claim.target?.text].filter(Boolean).join(' ')}
          </p>
          <p lang={story.lang} className="leading-[1.48]">
            <a
              href={`${href(site, paths.story(story.slug))}#${claim.anchor}`}
              className="no-underline hover:underline"
            >
              {claimContent(claim)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import { ownDirection } from '@/lib/languages/table/own-direction';
import { href, paths } from '@/lib/site/addresses';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { PageSite } from '@/lib/site/site';

/** As many as show what a story is about without telling all of it. */
const mostClaims = 4;

/** The first claims of the leading story, each a link to the claim itself. */
export function LeadClaims({ site, story }: { site: PageSite; story: StoryBrief }) {
  const sure = story.claims.filter(({ speaker }) => speaker.resolved !== null);
  if (sure.length === 0) return null;
  return (
    <ul className="mt-6 max-w-160">
      {sure.slice(0, mostClaims).map((claim) => (
        <li
          key={claim.anchor}
          className="grid gap-x-6 border-t border-hair py-2.5 items-baseline sm:grid-cols-[8.5rem_minmax(0,1fr)]"
        >
          <p className="font-sans text-ui leading-snug">
            <b className="me-2 font-semibold sm:block">{claim.speaker.resolved}</b>{' '}
            <KindLabel language={site.language} kind={claim.kind} />
          </p>
          <p {...ownDirection(site.language, story.lang)} className="leading-row">
            <ClaimWords
              lang={story.lang}
              claim={claim}
              words={claim.row}
              link={`${href(site, paths.story(story.slug))}#${claim.anchor}`}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { Statement } from '@/lib/site/speakers/speaker';

/** A claim with its speaker, in its article's words, which lead to where the article tells it. */
export function ToldClaim({
  site,
  statement: { story, claim },
}: {
  site: Pick<Site, 'base'>;
  statement: Statement;
}) {
  return (
    <div>
      <p className="font-sans text-ui">
        <b className="mr-2 font-semibold">{claim.speaker.resolved}</b>{' '}
        <KindLabel kind={claim.kind} />
      </p>
      <p className="mt-0.5 leading-[1.48] text-pretty">
        <ClaimWords
          story={story}
          claim={claim}
          link={`${href(site, paths.story(story.slug))}#${claim.anchor}`}
        />
      </p>
    </div>
  );
}

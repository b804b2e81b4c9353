import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import { ownDirection } from '@/lib/languages/table/own-direction';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { LinkedStatement } from '@/lib/site/speakers/statements/linked-statement';

/** A claim with its speaker, in its article's words, which lead to where the article tells it. */
export function ToldClaim({
  site,
  statement: { story, claim },
}: {
  site: Pick<Site, 'base' | 'language'>;
  statement: LinkedStatement;
}) {
  return (
    <div>
      <p className="font-sans text-ui">
        <b className="me-2 font-semibold">{claim.speaker.resolved}</b>{' '}
        <KindLabel language={site.language} kind={claim.kind} />
      </p>
      <p {...ownDirection(site.language, story.lang)} className="mt-0.5 leading-row">
        <ClaimWords
          lang={story.lang}
          claim={claim}
          words={claim.row}
          link={`${href(site, paths.story(story.slug))}#${claim.anchor}`}
        />
      </p>
    </div>
  );
}

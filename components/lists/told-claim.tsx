import { KindMark } from '@/components/ui/kind-mark';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { Statement } from '@/lib/site/speakers/speaker';
import { claimVerbs } from '@/lib/wording/facts/claim-verbs';
import { claimContent } from '@/lib/wording/facts/claim-words';

/** A claim with its speaker, its words a link to where its story tells it. */
export function ToldClaim({
  site,
  statement: { story, claim },
}: {
  site: Pick<Site, 'base'>;
  statement: Statement;
}) {
  return (
    <div data-kind={claim.kind}>
      <p className="font-sans text-ui">
        <KindMark kind={claim.kind} />
        <b className="font-semibold">{claim.speaker.resolved}</b>{' '}
        {[claimVerbs[claim.kind], claim.target?.text].filter(Boolean).join(' ')}
      </p>
      <p lang={story.lang} className="mt-0.5 leading-[1.48] text-pretty">
        <a
          href={`${href(site, paths.story(story.slug))}#${claim.anchor}`}
          className="no-underline hover:underline"
        >
          {claimContent(claim) || claim.cue?.text}
        </a>
      </p>
    </div>
  );
}

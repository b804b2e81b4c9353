import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import { disputes } from '@/lib/claims/disputes/disputes';
import type { Claim, Story } from '@/lib/story/story';

/** Claims that disagree, side by side: what one says and what another denies; nothing without any. */
export function DisputeList({ story }: { story: Story }) {
  const disputed = disputes(story);
  if (disputed.length === 0) return null;
  return (
    <div className="mt-4 border-y border-hair py-4">
      <h3 className="font-sans text-label font-semibold uppercase tracking-label text-soft">
        Disputed
      </h3>
      <ul className="mt-2 grid gap-4">
        {disputed.map(({ claim, denial }) => (
          <li key={denial.anchor} className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <Side story={story} claim={claim} />
            <Side story={story} claim={denial} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Side({ story, claim }: { story: Story; claim: Claim }) {
  return (
    <div>
      <p className="font-sans text-ui">
        <b className="mr-2 font-semibold">{claim.speaker.resolved}</b>{' '}
        <KindLabel kind={claim.kind} />
      </p>
      <p className="mt-0.5 leading-[1.48]">
        <ClaimWords story={story} claim={claim} link={`#${claim.anchor}`} />
      </p>
    </div>
  );
}

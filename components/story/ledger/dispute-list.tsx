import { KindMark } from '@/components/ui/kind-mark';
import type { Dispute } from '@/lib/claims/disputes/disputes';
import type { Claim } from '@/lib/story/story';
import { claimVerbs } from '@/lib/wording/facts/claim-verbs';
import { claimContent } from '@/lib/wording/facts/claim-words';

/** Claims that disagree, side by side: what one party says and what another denies. */
export function DisputeList({ disputes, lang }: { disputes: readonly Dispute[]; lang: string }) {
  return (
    <div className="mt-4 border-y border-hair py-4">
      <h3 className="font-sans text-label font-semibold uppercase tracking-label text-soft">
        Disputed
      </h3>
      <ul className="mt-2 grid gap-4">
        {disputes.map(({ claim, denial }) => (
          <li key={denial.anchor} className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <Side claim={claim} lang={lang} />
            <Side claim={denial} lang={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Side({ claim, lang }: { claim: Claim; lang: string }) {
  return (
    <div data-kind={claim.kind}>
      <p className="font-sans text-ui">
        <KindMark kind={claim.kind} />
        <b className="font-semibold">{claim.speaker.resolved}</b>{' '}
        {[claimVerbs[claim.kind], claim.target?.text].filter(Boolean).join(' ')}
      </p>
      <p lang={lang} className="mt-0.5 leading-[1.48]">
        <a href={`#${claim.anchor}`} className="no-underline hover:underline">
          {claimContent(claim)}
        </a>
      </p>
    </div>
  );
}

import { Answer } from '@/components/story/ledger/answer';
import { ClaimWords } from '@/components/ui/claim-words';
import { CopyLink } from '@/components/ui/copy-link';
import { KindLabel } from '@/components/ui/kind-label';
import type { Dispute } from '@/lib/claims/disputes/disputes';
import type { Claim, Story } from '@/lib/story/story';
import { speakerNote } from '@/lib/wording/facts/speaker-note';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';

/** What a claim is shown with: its number among all of the story, its paragraph, what disputes it. */
export interface NumberedClaim {
  claim: Claim;
  number: number;
  paragraph: number;
  disputes: readonly Dispute[];
}

/**
 * One claim: its kind and its place, then the article's words, which lead to their sentence. Followed
 * from the text it is a sheet of its own, and says who speaks.
 */
export function LedgerClaim({ story, held }: { story: Story; held: NumberedClaim }) {
  const { claim, number, paragraph, disputes } = held;
  const note = speakerNote(claim);
  const speaker = claim.speaker.resolved ?? 'Speaker unclear';
  return (
    <li>
      <div id={claim.anchor} data-kind={claim.kind} className="sheet">
        <p className="flex flex-wrap items-baseline gap-x-3 font-sans text-label text-soft">
          <b className="in-sheet text-ui font-semibold text-ink">{speaker}</b>{' '}
          <KindLabel kind={claim.kind} /> <span>¶ {paragraph}</span> {note && <span>{note}</span>}{' '}
          <CopyLink to={`#${claim.anchor}`} what={`claim ${number}`} words={speaker} />
        </p>
        <p className="leading-[1.48]">
          <ClaimWords
            lang={story.lang}
            claim={claim}
            words={rowWords(claimRow(story, claim))}
            link={`#${claim.sentence}`}
          />
        </p>
        {disputes.map((dispute) => (
          <Answer key={dispute.denial.anchor} story={story} claim={claim} dispute={dispute} />
        ))}
        <p className="in-sheet mt-2 font-sans text-ui">
          <a href={`#${claim.sentence}`} className="inline-block py-2">
            Back to paragraph {paragraph}
          </a>
        </p>
      </div>
    </li>
  );
}

import { ClaimWords } from '@/components/ui/claim-words';
import { KindLabel } from '@/components/ui/kind-label';
import type { Claim, Story } from '@/lib/story/story';
import { speakerNote } from '@/lib/wording/facts/speaker-note';

/** One claim: its kind by word, shape and colour, and its words, which lead to their sentence. */
export function LedgerClaim({
  story,
  claim,
  paragraph,
}: {
  story: Story;
  claim: Claim;
  paragraph: number;
}) {
  const { anchor, kind, sentence } = claim;
  const note = speakerNote(claim);
  return (
    <li
      id={anchor}
      data-kind={kind}
      className="grid gap-x-4 leading-[1.48] sm:grid-cols-[7.5rem_minmax(0,1fr)]"
    >
      <p className="pt-1 font-sans text-label">
        <a href={`#${anchor}`} className="no-underline hover:underline">
          <KindLabel kind={kind} />
        </a>
      </p>
      <p>
        <ClaimWords story={story} claim={claim} link={`#${sentence}`} />{' '}
        <span className="font-sans text-note text-soft">
          ¶ {paragraph}
          {note && ` · ${note}`}
        </span>
      </p>
    </li>
  );
}
